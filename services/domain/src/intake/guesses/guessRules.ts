import type { GuessRule } from '../guessRule.ts';
import { coCreationGuess } from './coCreationGuess.ts';
import { connectingPeopleGuess } from './connectingPeopleGuess.ts';
import { externalPartiesGuess } from './externalPartiesGuess.ts';
import { goalsGuess } from './goalsGuess.ts';
import { moneyNeededGuess } from './moneyNeededGuess.ts';
import { politicallySensitiveGuess } from './politicallySensitiveGuess.ts';
import { reachGuess } from './reachGuess.ts';
import { settledProcedureGuess } from './settledProcedureGuess.ts';
import { severalDepartmentsGuess } from './severalDepartmentsGuess.ts';
import { skillsGuess } from './skillsGuess.ts';
import { smallScaleGuess } from './smallScaleGuess.ts';
import { specialistTaskGuess } from './specialistTaskGuess.ts';
import { taakveldenGuess } from './taakveldenGuess.ts';

/** One rule for each intake question, in the order of the questions. */
export const GUESS_RULES: readonly GuessRule[] = [
  taakveldenGuess,
  goalsGuess,
  reachGuess,
  settledProcedureGuess,
  specialistTaskGuess,
  externalPartiesGuess,
  coCreationGuess,
  smallScaleGuess,
  politicallySensitiveGuess,
  moneyNeededGuess,
  severalDepartmentsGuess,
  connectingPeopleGuess,
  skillsGuess,
];

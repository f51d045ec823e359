import type { GuessRule } from '../guessRule.ts';
import { coCreationGuess } from './coCreationGuess.ts';
import { connectingPeopleGuess } from './connectingPeopleGuess.ts';
import { deadlineGuess } from './deadlineGuess.ts';
import { externalPartiesGuess } from './externalPartiesGuess.ts';
import { goalsGuess } from './goalsGuess.ts';
import { longRunningGuess } from './longRunningGuess.ts';
import { moneyNeededGuess } from './moneyNeededGuess.ts';
import { placesGuess } from './placesGuess.ts';
import { politicallySensitiveGuess } from './politicallySensitiveGuess.ts';
import { reachGuess } from './reachGuess.ts';
import { requesterKindGuess } from './requesterKindGuess.ts';
import { settledProcedureGuess } from './settledProcedureGuess.ts';
import { severalDepartmentsGuess } from './severalDepartmentsGuess.ts';
import { skillsGuess } from './skillsGuess.ts';
import { smallScaleGuess } from './smallScaleGuess.ts';
import { specialistTaskGuess } from './specialistTaskGuess.ts';
import { taakveldenGuess } from './taakveldenGuess.ts';
import { targetGroupsGuess } from './targetGroupsGuess.ts';

/** One rule for each intake question, in the order of the questions. */
export const GUESS_RULES: readonly GuessRule[] = [
  taakveldenGuess,
  requesterKindGuess,
  goalsGuess,
  reachGuess,
  targetGroupsGuess,
  placesGuess,
  deadlineGuess,
  settledProcedureGuess,
  specialistTaskGuess,
  coCreationGuess,
  smallScaleGuess,
  externalPartiesGuess,
  politicallySensitiveGuess,
  moneyNeededGuess,
  severalDepartmentsGuess,
  connectingPeopleGuess,
  longRunningGuess,
  skillsGuess,
];

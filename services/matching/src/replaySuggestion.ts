import type { Policy, TeamDemand } from '@rolpool/domain';
import type { SuggestionAnswer } from './answer.ts';
import { checkSuggestion } from './checkSuggestion.ts';
import { buildPoolIndex, type PoolSource } from './index/poolIndex.ts';
import { suggestTeams } from './suggestTeams.ts';

/** A suggestion with everything it was made from, so that it can be made again. */
export interface SuggestionRecord {
  /** Everybody in the pool as they were then; read more than once. */
  readonly snapshot: PoolSource;
  readonly demand: TeamDemand;
  readonly policy: Policy;
  readonly answer: SuggestionAnswer;
}

/** What the checker says of one team of a recorded answer. */
export interface ReplayedTeam {
  /** The points by the model. */
  readonly points: number;
  /** Rules that the team breaks; empty when none. */
  readonly broken: readonly string[];
  /** True: no rule is broken and the points are those that were recorded. */
  readonly isRight: boolean;
}

export interface Replay {
  /** True: made again, the answer is the recorded one to the last character, certificate included. */
  readonly isSame: boolean;
  /** The recorded teams, gone over by the checker. */
  readonly teams: readonly ReplayedTeam[];
}

/** True when a replay found nothing wrong. */
export const isFaithful = ({ isSame, teams }: Replay): boolean => isSame && teams.every(({ isRight }) => isRight);

/** Makes a recorded suggestion again from its own inputs, and lets the checker go over every team of it. */
export function replaySuggestion({ snapshot, demand, policy, answer }: SuggestionRecord): Replay {
  const again = suggestTeams(buildPoolIndex(snapshot), demand, policy);
  const recorded = 'teams' in answer ? answer.teams : [];
  const inThem = new Set(recorded.flatMap(({ seats }) => seats.map(({ personId }) => personId)));
  const members = [...snapshot.members].filter((member) => inThem.has(member.id));
  const teams = recorded.map((team) => {
    const placement = team.seats.map(({ personId }) => personId);
    const { broken, points } = checkSuggestion({ ...snapshot, members }, demand, policy, placement);
    return { broken, points, isRight: broken.length === 0 && points === team.points };
  });
  return { isSame: JSON.stringify(again) === JSON.stringify(answer), teams };
}

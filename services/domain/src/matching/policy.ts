import type { IsoDate } from '../calendar.ts';
import type { PersonId } from '../ids.ts';

/**
 * The stated policy under which a team is best: whole points only. Versioned; a suggestion names the version it used.
 * Source: docs/matching-model.md.
 */
export interface Policy {
  readonly id: string;
  readonly version: number;
  /** The most points that each part of a seat's fit can give; together at most 1000. */
  readonly seat: {
    readonly skills: number;
    readonly affinity: number;
    readonly energy: number;
    /** For who wants to learn something of the seat, only where another member covers it. */
    readonly growth: number;
    readonly rotation: number;
  };
  /** Points for each level, up to the level needed, at which the team as a whole covers a skill of the request, times its importance. */
  readonly coveragePerLevel: number;
  /** Points for each department beyond the first, up to `mixUpTo` departments. */
  readonly mixPerDepartment: number;
  readonly mixUpTo: number;
  /** Points for each pair of members that is as the coordinator wishes: fresh or familiar. Counts only where a demand wishes it. */
  readonly pairPoints: number;
  /** True leaves strengths and preferences out of the score: skills and hours only. */
  readonly ignoreTraits: boolean;
  /** The search stops after this many steps and then says `BOUNDED`; steps, never time. */
  readonly stepLimit: number;
}

/** A change of a policy by an administrator; each makes a new version and is kept. */
export interface PolicyChange {
  readonly policy: Policy;
  readonly changedOn: IsoDate;
  readonly changedBy: PersonId;
  readonly reason: string;
}

const STEP_LIMIT = 2_000_000;

/** The balanced policy of a new organisation. */
export const BALANCED_POLICY: Policy = {
  id: 'balanced',
  version: 2,
  seat: { skills: 500, affinity: 250, energy: 150, growth: 0, rotation: 100 },
  coveragePerLevel: 30,
  mixPerDepartment: 80,
  mixUpTo: 4,
  pairPoints: 20,
  ignoreTraits: false,
  stepLimit: STEP_LIMIT,
};

/** What people can do now weighs most. */
export const STRONGEST_POLICY: Policy = {
  ...BALANCED_POLICY,
  id: 'strongest',
  version: 1,
  seat: { skills: 600, affinity: 300, energy: 50, growth: 0, rotation: 50 },
  coveragePerLevel: 40,
  mixPerDepartment: 40,
};

/** What people want to learn, and what gives them energy, weighs most. */
export const MOST_GROWTH_POLICY: Policy = {
  ...BALANCED_POLICY,
  id: 'mostGrowth',
  version: 1,
  seat: { skills: 375, affinity: 175, energy: 250, growth: 80, rotation: 120 },
};

/** Many departments, and people who were asked seldom. */
export const MOST_MIXED_POLICY: Policy = {
  ...BALANCED_POLICY,
  id: 'mostMixed',
  version: 1,
  seat: { skills: 450, affinity: 225, energy: 125, growth: 0, rotation: 200 },
  mixPerDepartment: 200,
  mixUpTo: 8,
};

/** The named policies that a new organisation starts with, the one in use first. */
export const NAMED_POLICIES: readonly Policy[] = [
  BALANCED_POLICY,
  STRONGEST_POLICY,
  MOST_GROWTH_POLICY,
  MOST_MIXED_POLICY,
];

/** What is wrong with a policy's numbers; empty when it can be used. */
export function faultsOfPolicy(policy: Policy): readonly ('SEAT_OVER_1000' | 'NOT_WHOLE' | 'OUT_OF_RANGE')[] {
  const seat = Object.values(policy.seat);
  const others = [
    policy.coveragePerLevel,
    policy.mixPerDepartment,
    policy.mixUpTo,
    policy.pairPoints,
    policy.stepLimit,
  ];
  const isWhole = [...seat, ...others].every((value) => Number.isSafeInteger(value));
  const isInRange =
    [...seat, policy.coveragePerLevel, policy.mixPerDepartment].every((value) => value >= 0 && value <= 1000) &&
    policy.pairPoints >= 0 &&
    policy.pairPoints <= 200 &&
    policy.mixUpTo >= 1 &&
    policy.mixUpTo <= 8 &&
    policy.stepLimit >= 1 &&
    policy.stepLimit <= 100_000_000;
  return [
    ...(isWhole ? [] : (['NOT_WHOLE'] as const)),
    ...(isInRange ? [] : (['OUT_OF_RANGE'] as const)),
    ...(seat.reduce((sum, points) => sum + points, 0) <= 1000 ? [] : (['SEAT_OVER_1000'] as const)),
  ];
}

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
    readonly rotation: number;
  };
  /** Points for each level, up to the level needed, at which the team as a whole covers a skill of the request, times its importance. */
  readonly coveragePerLevel: number;
  /** Points for each department beyond the first, up to `mixUpTo` departments. */
  readonly mixPerDepartment: number;
  readonly mixUpTo: number;
  /** True leaves strengths and preferences out of the score: skills and hours only. */
  readonly ignoreTraits: boolean;
  /** The search stops after this many steps and then says `BOUNDED`; steps, never time. */
  readonly stepLimit: number;
}

/** The balanced policy of a new organisation. */
export const BALANCED_POLICY: Policy = {
  id: 'balanced',
  version: 1,
  seat: { skills: 500, affinity: 250, energy: 150, rotation: 100 },
  coveragePerLevel: 30,
  mixPerDepartment: 80,
  mixUpTo: 4,
  ignoreTraits: false,
  stepLimit: 5_000_000,
};

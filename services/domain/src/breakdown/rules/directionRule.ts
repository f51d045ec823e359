import type { RoleRule } from './roleRule.ts';

/** Someone holds the reins of every project and team; a specialist directs himself. */
export const directionRule: RoleRule = {
  role: 'DIRECTION',
  reason: (_answers, outcome) =>
    outcome === 'TEAM' || outcome === 'MICRO_PROJECT' ? 'EVERY_TEAM_NEEDS_DIRECTION' : null,
};

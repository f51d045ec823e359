import { isoWeek, mondayOf, ROLES } from '@rolpool/domain';
import type { Resolvers } from '../generated/resolvers.ts';
import { readCoverage, type CoverageView } from '../useCases/readCoverage.ts';
import { refusalOf } from './refusal.ts';

const USUAL_WEEKS = 12;

function showCoverage({ firstWeek, weeks, departments, cells, minimumGroupSize }: CoverageView) {
  const rows = departments.flatMap((department, at) =>
    ROLES.map((role, number) => {
      const start = (at * ROLES.length + number) * weeks;
      const own = cells.slice(start, start + weeks);
      return { department, role, people: own[0]?.people ?? null, cells: own };
    }),
  );
  return {
    __typename: 'Coverage' as const,
    weeks: Array.from({ length: weeks }, (_, number) => ({
      startsOn: mondayOf(firstWeek + number),
      ...isoWeek(firstWeek + number),
    })),
    rows,
    minimumGroupSize,
  };
}

/** Coverage of the five roles. */
export const coverageResolvers: Resolvers = {
  Query: {
    coverage: async (_root, { from, weeks }, { services, actor }) => {
      const outcome = await readCoverage(services, actor, { from: from ?? null, weeks: weeks ?? USUAL_WEEKS });
      return outcome.ok ? showCoverage(outcome.value) : refusalOf(outcome.refusal);
    },
  },
};

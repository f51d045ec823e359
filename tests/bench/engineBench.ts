import { BALANCED_POLICY } from '@rolpool/domain';
import { buildPoolIndex, exportLp, suggestTeams, type SuggestionAnswer } from '@rolpool/matching';
import { loadHighs } from './highs.ts';
import { fiveSeats, poolOf } from './poolOf.ts';
import { quantile, round, table } from './table.ts';

const DEMANDS = 20;
const COMPARED = 5;
const SIZES = [1000, 3000, 10_000] as const;
/** HiGHS takes the whole model as text; beyond this size it takes minutes. */
const LARGEST_FOR_HIGHS = 10_000;

const valueOf = (answer: SuggestionAnswer) => ('teams' in answer ? answer.certificate.value : null);

async function highsMillis(lp: string): Promise<{ millis: number; value: number }> {
  const highs = await loadHighs();
  const start = performance.now();
  const solution = highs.solve(lp, { mip_rel_gap: 0 });
  return { millis: performance.now() - start, value: Math.round(solution.ObjectiveValue) };
}

/** The best three teams for twenty demands from a warm index, beside HiGHS on the same exported model. */
export async function benchEngine(): Promise<string> {
  const rows: (string | number)[][] = [];
  for (const size of SIZES) {
    const snapshot = poolOf(size);
    const index = buildPoolIndex(snapshot);
    for (let variant = 0; variant < DEMANDS; variant++) suggestTeams(index, fiveSeats(variant), BALANCED_POLICY);
    const millis: number[] = [];
    let proven = 0;
    for (let variant = 0; variant < DEMANDS; variant++) {
      const start = performance.now();
      const answer = suggestTeams(index, fiveSeats(variant), BALANCED_POLICY);
      millis.push(performance.now() - start);
      if (answer.status === 'OPTIMAL') proven++;
    }
    const theirs: number[] = [];
    let equal = 0;
    if (size <= LARGEST_FOR_HIGHS) {
      for (let variant = 0; variant < COMPARED; variant++) {
        const demand = fiveSeats(variant);
        const { millis: taken, value } = await highsMillis(exportLp(index, demand, BALANCED_POLICY));
        theirs.push(taken);
        if (value === valueOf(suggestTeams(index, demand, BALANCED_POLICY))) equal++;
      }
    }
    const ours = quantile(millis, 0.5);
    const highs = quantile(theirs, 0.5);
    rows.push([
      size,
      round(ours),
      round(quantile(millis, 0.95)),
      `${String(proven)} of ${String(DEMANDS)}`,
      theirs.length > 0 ? round(highs) : '–',
      theirs.length > 0 ? `${String(round(highs / ours))}×` : '–',
      theirs.length > 0 ? `${String(equal)} of ${String(COMPARED)}` : '–',
    ]);
  }
  return table(
    ['people', 'best three, p50 ms', 'p95 ms', 'proven', 'HiGHS best one, p50 ms', 'HiGHS ÷ ours', 'equal value'],
    rows,
  );
}

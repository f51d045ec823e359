import { fileURLToPath } from 'node:url';
import { existsSync } from 'node:fs';
import { measureBreakdown } from './breakdownQuality.ts';
import { round, table } from './table.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
/** The thirty requests of the design stand beside the project, not in it. */
const SETS = [
  ['the thirty of the design', here('../../../shared/data/requests-dev.json')],
  ['own, tuning half 1 (45)', here('../cases/requests/tuning.json')],
  ['own, tuning half 2 (70)', here('../cases/requests/tuning2.json')],
  ['own, checking half (45), never tuned on', here('../cases/requests/checking.json')],
] as const;

const percent = (share: number) => `${String(round(100 * share))} %`;

/** How often the breakdown agrees with a coordinator, set by set, with the misses of the design's thirty. */
export function benchBreakdown(): string {
  const rows: string[][] = [];
  let misses: readonly string[] = [];
  for (const [name, file] of SETS) {
    if (!existsSync(file)) continue;
    const quality = measureBreakdown(file);
    if (rows.length === 0) misses = quality.misses;
    rows.push([
      name,
      percent(quality.triage),
      percent(quality.taakveldInThree),
      percent(quality.rolesEqual),
      percent(quality.rolesOneApart),
      percent(quality.tooBig),
      String(round(quality.flagsF1, 2)),
    ]);
  }
  const head = ['set', 'triage', 'first taakveld in three', 'roles equal', 'roles ≤ 1 apart', 'tooBig', 'flags F1'];
  return `${table(head, rows)}\n\nMisses on the first set:\n${misses.map((miss) => `- ${miss}`).join('\n') || '- none'}`;
}

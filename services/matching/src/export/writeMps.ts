import type { LinearModel } from './linearModel.ts';

const SENSES = { '<=': 'L', '=': 'E', '>=': 'G' } as const;

/** The model as a free MPS file. MPS minimises, so the objective has the opposite sign. */
export function writeMps({ objective, constraints, binaries, continuous }: LinearModel): string {
  const columns = new Map<string, string[]>(
    [...binaries, ...continuous.map(({ name }) => name)].map((name) => [name, []]),
  );
  for (const [value, name] of objective) columns.get(name)?.push(`points ${String(-value)}`);
  for (const { name: row, terms } of constraints)
    for (const [value, name] of terms) columns.get(name)?.push(`${row} ${String(value)}`);
  const column = (name: string) => (columns.get(name) ?? []).map((entry) => ` ${name} ${entry}`);
  return [
    '* Rolpool: the best team for one request; the optimum is minus its points; see docs/matching-model.md',
    'NAME rolpool',
    'ROWS',
    ' N points',
    ...constraints.map(({ name, sense }) => ` ${SENSES[sense]} ${name}`),
    'COLUMNS',
    " MARKER 'MARKER' 'INTORG'",
    ...binaries.flatMap(column),
    " MARKER 'MARKER' 'INTEND'",
    ...continuous.flatMap(({ name }) => column(name)),
    'RHS',
    ...constraints.filter(({ right }) => right !== 0).map(({ name, right }) => ` RHS ${name} ${String(right)}`),
    'BOUNDS',
    ...binaries.map((name) => ` BV BND ${name}`),
    ...continuous.map(({ name, most }) => ` UP BND ${name} ${String(most)}`),
    'ENDATA\n',
  ].join('\n');
}

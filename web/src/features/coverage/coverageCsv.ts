import { stringify } from 'csv-stringify/browser/esm/sync';
import { shortOf, type Coverage, type CoverageRow } from './coverageRows.ts';

interface Named {
  readonly subject: (row: CoverageRow) => string;
  readonly department: (row: CoverageRow) => string;
  readonly head: readonly [subject: string, department: string, people: string, week: string];
  readonly numbers: readonly [free: string, teams: string, asked: string, short: string];
}

/**
 * The coverage as a table for a spreadsheet: one line a row and week. What is too small to show stays empty. With a mark in
 * front by which spreadsheets read it as UTF-8; a value that looks like a formula is made plain text.
 */
export function coverageCsv({ weeks, rows }: Coverage, { subject, department, head, numbers }: Named): string {
  const lines = rows.flatMap((row) =>
    row.cells.map((cell, at) => {
      const week = weeks[at];
      const name = week ? `${String(week.year)}-W${String(week.week).padStart(2, '0')}` : '';
      const { freeHours, teamHours, demandHours } = cell;
      return [
        subject(row),
        department(row),
        row.people,
        name,
        freeHours,
        teamHours,
        demandHours,
        demandHours === null ? null : shortOf(cell),
      ];
    }),
  );
  return stringify([[...head, ...numbers], ...lines], { bom: true, delimiter: ';', escape_formulas: true });
}

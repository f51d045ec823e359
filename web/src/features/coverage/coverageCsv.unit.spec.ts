import { coverageCsv } from './coverageCsv.ts';
import type { Coverage } from './coverageRows.ts';

const coverage: Coverage = {
  __typename: 'Coverage',
  minimumGroupSize: 5,
  proposedTeams: [],
  weeks: [{ startsOn: '2026-11-23', year: 2026, week: 8 }],
  rows: [
    {
      ...{ role: 'BUDGET', skill: null, department: null, people: null },
      cells: [{ freeHours: null, teamHours: 4.5, demandHours: 8, freeAfter: null }],
    },
  ],
};

describe('coverage as a table for a spreadsheet', () => {
  it('has a line a row and week, leaves out what is too small, and makes formulas plain text', () => {
    const text = coverageCsv(coverage, {
      subject: () => '=HYPERLINK("x")',
      department: () => 'Beheer; wegen',
      head: ['Rol', 'Afdeling', 'Mensen', 'Week'],
      numbers: ['Vrij', 'Teams', 'Gevraagd', 'Tekort'],
    });
    expect(text).toBe(
      '\ufeffRol;Afdeling;Mensen;Week;Vrij;Teams;Gevraagd;Tekort\n' +
        `"'=HYPERLINK(""x"")";"Beheer; wegen";;2026-W08;;4.5;8;0\n`,
    );
  });
});

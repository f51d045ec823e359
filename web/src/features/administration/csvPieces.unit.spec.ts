import fc from 'fast-check';
import { csvPieces } from './csvPieces.ts';

const rowsOf = (pieces: ReturnType<typeof csvPieces>) => pieces.map(({ csv }) => csv.split('\n').slice(1));

describe('a table in pieces', () => {
  it('keeps every row once and in order, with the names in front of each piece', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z;0-9]{1,20}$/), { minLength: 1 }),
        fc.integer({ min: 5, max: 60 }),
        (rows, most) => {
          const pieces = csvPieces(['nummer;naam', ...rows].join('\n'), most);
          expect(rowsOf(pieces).flat()).toEqual(rows);
          for (const { csv } of pieces) expect(csv.startsWith('nummer;naam\n')).toBe(true);
        },
      ),
    );
  });

  it('tells how many lines stand before, so that a fault is found in the file', () => {
    const pieces = csvPieces('n\na\nb\nc\n', 1);
    expect(pieces.map(({ linesBefore }) => linesBefore)).toEqual([0, 1, 2]);
  });

  it('keeps a row with a line break between quotes whole', () => {
    expect(csvPieces('n;t\n1;"een\ntwee"\n2;x', 4).map(({ csv }) => csv)).toEqual(['n;t\n1;"een\ntwee"', 'n;t\n2;x']);
  });

  it('is one piece for a table without rows, which the server then judges', () => {
    expect(csvPieces('nummer;naam', 100)).toEqual([{ csv: 'nummer;naam', linesBefore: 0 }]);
  });
});

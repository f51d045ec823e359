/** A piece of a table, with its own first line of names, and how many lines of the file stand before its rows. */
export interface CsvPiece {
  readonly csv: string;
  readonly linesBefore: number;
}

const countQuotes = (line: string) => line.split('"').length - 1;

/**
 * Cuts a table into pieces of at most so many characters, each with the first line in front, so that a large file goes to
 * the server some rows at a time. A row with line breaks between quotes stays whole. A row that is too long alone is a
 * piece by itself.
 */
export function csvPieces(csv: string, most: number): CsvPiece[] {
  const lines = csv.replace(/\r\n?/g, '\n').replace(/\n+$/, '').split('\n');
  const rows: { text: string; lines: number }[] = [];
  let open: { text: string; lines: number; quotes: number } | null = null;
  for (const line of lines) {
    open = open
      ? { text: `${open.text}\n${line}`, lines: open.lines + 1, quotes: open.quotes + countQuotes(line) }
      : { text: line, lines: 1, quotes: countQuotes(line) };
    if (open.quotes % 2 === 0) {
      rows.push(open);
      open = null;
    }
  }
  if (open) rows.push(open);
  const [head, ...rest] = rows;
  if (!head) return [];
  const pieces: CsvPiece[] = [];
  let piece: string[] = [];
  let length = 0;
  let before = 0;
  let lineCount = 0;
  const close = () => {
    pieces.push({ csv: [head.text, ...piece].join('\n'), linesBefore: before });
    before += lineCount;
    [piece, length, lineCount] = [[], 0, 0];
  };
  for (const row of rest) {
    if (piece.length > 0 && length + row.text.length > most) close();
    piece.push(row.text);
    length += row.text.length + 1;
    lineCount += row.lines;
  }
  if (piece.length > 0 || pieces.length === 0) close();
  return pieces;
}

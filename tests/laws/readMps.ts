/** Reads a free MPS file, as far as a pure model of binaries and bounded variables needs it, and writes it as an LP file. */
export function mpsToLp(text: string): string {
  const senses = new Map<string, string>();
  const rows = new Map<string, string[]>();
  const right = new Map<string, number>();
  const binaries: string[] = [];
  const bounds: string[] = [];
  let section = '';
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('*')) continue;
    if (!line.startsWith(' ')) {
      section = line.split(' ')[0] ?? '';
      continue;
    }
    const [one = '', two = '', three = '', four = ''] = line.trim().split(/\s+/);
    if (section === 'ROWS') senses.set(two, one);
    if (section === 'COLUMNS' && two !== "'MARKER'")
      rows.set(two, [
        ...(rows.get(two) ?? []),
        `${Number(three) < 0 ? '-' : '+'} ${String(Math.abs(Number(three)))} ${one}`,
      ]);
    if (section === 'RHS') right.set(two, Number(three));
    if (section === 'BOUNDS' && one === 'BV') binaries.push(three);
    if (section === 'BOUNDS' && one === 'UP') bounds.push(`0 <= ${three} <= ${four}`);
  }
  const symbols: Record<string, string> = { L: '<=', G: '>=', E: '=' };
  const constraints = [...senses].flatMap(([name, sense]) =>
    sense === 'N'
      ? []
      : [`${name}: ${(rows.get(name) ?? []).join('\n ')} ${symbols[sense] ?? ''} ${String(right.get(name) ?? 0)}`],
  );
  return [
    `Minimize\n points: ${(rows.get('points') ?? []).join('\n ')}`,
    `Subject To\n${constraints.join('\n')}`,
    `Bounds\n${bounds.join('\n')}`,
    `Binary\n${binaries.join('\n')}`,
    'End\n',
  ].join('\n');
}

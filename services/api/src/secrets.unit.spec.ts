import { hashPersonalCode, newPersonalCode, newTimedId } from './secrets.ts';

describe('an id with its moment', () => {
  it('sorts by the moment, and is never the same', () => {
    const moments = [
      0,
      1,
      255,
      65_536,
      Date.UTC(2026, 10, 23),
      Date.UTC(2026, 10, 23, 0, 0, 0, 1),
      Date.UTC(2126, 0, 1),
    ];
    const ids = moments.map((moment) => newTimedId<string>(new Date(moment)));
    expect([...ids].sort()).toEqual(ids);
    expect(newTimedId(new Date(5))).not.toBe(newTimedId(new Date(5)));
  });
});

describe('a personal code', () => {
  it('is 26 characters that are not misread, in groups of five, and never the same', () => {
    const codes = Array.from({ length: 200 }, newPersonalCode);
    for (const code of codes) expect(code).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{5}-){5}[0-9A-HJKMNP-TV-Z]$/);
    expect(new Set(codes).size).toBe(200);
  });

  it('is recognised however it was typed', () => {
    const code = '0A1BC-2DEF3-GH4JK-5MN6P-QR7ST-V';
    for (const typed of [code.toLowerCase(), code.replaceAll('-', ' '), 'oaIbc2def3gh4jk5mn6pqr7stv', ` ${code}\n`]) {
      expect(hashPersonalCode(typed)).toBe(hashPersonalCode(code));
    }
    expect(hashPersonalCode('0A1BC-2DEF3-GH4JK-5MN6P-QR7ST-W')).not.toBe(hashPersonalCode(code));
  });
});

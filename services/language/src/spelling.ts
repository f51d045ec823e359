/** A vocabulary of whole words in which one slip of the pen is forgiven. */
export interface Spelling {
  /** The one word that is a slip away: a letter too many, too few, another, or two that changed places. */
  correct(word: string): string | null;
}

/** In shorter words a slip easily makes another word. */
const SHORTEST = 7;
/** A difference in the last letters is another form of the word, not a slip. */
const ENDING = 2;

/** True when one word becomes the other by one letter more, less, changed, or by two neighbours that change places. */
export function isOneSlipApart(a: string, b: string): boolean {
  if (a.length > b.length) return isOneSlipApart(b, a);
  if (b.length - a.length > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  if (at === a.length) return b.length - a.length === 1;
  if (a.length < b.length) return a.slice(at) === b.slice(at + 1);
  if (a.slice(at + 1) === b.slice(at + 1)) return true;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** How many letters two words have alike at their beginning. */
function alikeUpTo(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}

/** Words by their first letter and length: a slip in the first letter is rare, and is not looked for. */
export function buildSpelling(words: Iterable<string>): Spelling {
  const buckets = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < SHORTEST - 1 || !/^\p{L}+$/u.test(word)) continue;
    const key = `${word[0] ?? ''}${String(word.length)}`;
    buckets.set(key, [...(buckets.get(key) ?? []), word]);
  }
  return {
    correct(word) {
      if (word.length < SHORTEST || !/^\p{L}+$/u.test(word)) return null;
      const near = [-1, 0, 1]
        .flatMap((more) => buckets.get(`${word[0] ?? ''}${String(word.length + more)}`) ?? [])
        .filter(
          (known) =>
            isOneSlipApart(word, known) && alikeUpTo(word, known) < Math.min(word.length, known.length) - ENDING,
        );
      return new Set(near).size === 1 ? (near[0] ?? null) : null;
    },
  };
}

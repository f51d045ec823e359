import { LRUCache } from 'lru-cache';
import { createHash } from 'node:crypto';

/** Answers kept at most; each is some tens of kilobytes. */
const MOST_ANSWERS = 300;

/**
 * Remembers the answers to questions as long as the pool has the same version, the latest used longest. Who asks while
 * the same question is being answered waits for that one answer. A failure is not remembered.
 */
export function rememberAnswers<Question extends object>(
  answer: (question: Question) => Promise<unknown>,
): (question: Question, version: number) => Promise<unknown> {
  const answers = new LRUCache<string, Promise<unknown>>({ max: MOST_ANSWERS });
  return (question, version) => {
    const key = createHash('sha256')
      .update(`${String(version)} ${JSON.stringify(question)}`)
      .digest('base64url');
    const known = answers.get(key);
    if (known) return known;
    const found = answer(question);
    answers.set(key, found);
    found.catch(() => answers.delete(key));
    return found;
  };
}

import { RateLimiterMemory } from 'rate-limiter-flexible';

/** Codes that nobody has, a minute and network. A code has 128 bits: this only keeps the log readable. */
const MOST_WRONG_CODES = 20;

/** Counts personal codes that were not right, by where they came from. */
export interface CodeAttempts {
  /** True when there were too many wrong ones; no further code is looked up then, right or wrong. */
  isBarred(network: string | null): Promise<boolean>;
  countWrong(network: string | null): Promise<void>;
}

/** A new count; each process has its own. */
export function countCodeAttempts(most = MOST_WRONG_CODES): CodeAttempts {
  const limiter = new RateLimiterMemory({ points: most, duration: 60 });
  const keyOf = (network: string | null) => network ?? 'unknown';
  return {
    async isBarred(network) {
      return ((await limiter.get(keyOf(network)))?.consumedPoints ?? 0) >= most;
    },
    async countWrong(network) {
      await limiter.penalty(keyOf(network));
    },
  };
}

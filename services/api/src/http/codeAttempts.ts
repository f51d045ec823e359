import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** Codes that nobody has, a minute and network. A code has 128 bits: this keeps guessing from being worth a try. */
const MOST_WRONG_CODES = 20;

/** Counts personal codes that were not right, by where they came from. */
export interface CodeAttempts {
  /** Counts a try as wrong, until it is known to be right; false when there were too many, and no code is looked up. */
  begin(network: string | null): Promise<boolean>;
  /** The code was right: the try does not count. */
  wasRight(network: string | null): Promise<void>;
}

/** A new count; each process has its own. */
export function countCodeAttempts(most = MOST_WRONG_CODES): CodeAttempts {
  const limiter = new RateLimiterMemory({ points: most, duration: 60 });
  const keyOf = (network: string | null) => network ?? 'unknown';
  return {
    async begin(network) {
      try {
        await limiter.consume(keyOf(network));
        return true;
      } catch (rejection) {
        if (rejection instanceof RateLimiterRes) return false;
        throw rejection;
      }
    },
    async wasRight(network) {
      await limiter.reward(keyOf(network));
    },
  };
}

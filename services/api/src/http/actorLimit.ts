import type { Actor } from '@rolpool/domain';
import { GraphQLError } from 'graphql';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

const MESSAGE = 'Te veel aanvragen; wacht een minuut. / Too many requests; wait a minute.';

/** Refuses more than so many questions a minute of one person, from however many browsers; each process counts by itself. */
export function actorLimit(most: number): (actor: Actor) => Promise<void> {
  const limiter = new RateLimiterMemory({ points: most, duration: 60 });
  return async (actor) => {
    if (actor.kind !== 'PERSON') return;
    try {
      await limiter.consume(actor.personId);
    } catch (rejection) {
      if (!(rejection instanceof RateLimiterRes)) throw rejection;
      throw new GraphQLError(MESSAGE, { extensions: { code: 'RATE_LIMITED', http: { status: 429 } } });
    }
  };
}

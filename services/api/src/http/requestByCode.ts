import type { StaffingRequest } from '@rolpool/domain';
import { GraphQLError } from 'graphql';
import { networkOf } from '../audit/networkOf.ts';
import type { Context } from '../context.ts';
import { speak } from '../messages/speak.ts';
import { hashPersonalCode } from '../secrets.ts';

/** The request of a personal code; null when no request has it. Who tries too many codes is held off. */
export async function requestByCode(
  { services, http }: Pick<Context, 'services' | 'http'>,
  code: string,
): Promise<StaffingRequest | null> {
  const network = networkOf(http.request.ip);
  if (!(await services.codeAttempts.begin(network))) {
    const { nl, en } = speak('refusal.TOO_MANY_ATTEMPTS');
    throw new GraphQLError(`${nl} / ${en}`, { extensions: { code: 'TOO_MANY_ATTEMPTS' } });
  }
  const request = await services.store.requests.findByCodeHash(hashPersonalCode(code));
  if (request) await services.codeAttempts.wasRight(network);
  return request ?? null;
}

import { may, reasonsToBeTheSame, type Actor, type SameReason, type StaffingRequest } from '@rolpool/domain';
import type { Services } from '../services.ts';

/** An earlier request that is like another. */
export interface SimilarRequest {
  readonly request: StaffingRequest;
  readonly likeness: number;
  readonly sameBecause: readonly SameReason[];
}

const MOST_LOOKED_AT = 20;
const MOST_SHOWN = 5;
/** Below this two texts share but a few common words: shown only where something else says that they are about one cause. */
const LEAST_LIKENESS = 20;

/** The requests most like this one; first those that are probably about the same thing. Nothing for who may not list requests. */
export async function findSimilar(
  { store, engine }: Services,
  actor: Actor,
  request: StaffingRequest,
): Promise<SimilarRequest[]> {
  if (!may(actor, 'LIST_REQUESTS')) return [];
  const hits = await engine.similarTo(request.id, MOST_LOOKED_AT);
  const likeness = new Map(hits.map((hit) => [hit.id, hit.likeness]));
  const found = await store.requests.findByIds(hits.map(({ id }) => id) as StaffingRequest['id'][]);
  const family = new Set([request.id, request.partOf ?? null]);
  return found
    .filter(
      (one) => !family.has(one.id) && (one.partOf ?? null) !== request.id && (one.partOf ?? '') !== request.partOf,
    )
    .map((one) => ({
      request: one,
      likeness: likeness.get(one.id) ?? 0,
      sameBecause: reasonsToBeTheSame(request, one, likeness.get(one.id) ?? 0),
    }))
    .filter((one) => one.likeness >= LEAST_LIKENESS || one.sameBecause.length > 0)
    .sort(
      (a, b) =>
        Number(b.sameBecause.length > 0) - Number(a.sameBecause.length > 0) ||
        b.likeness - a.likeness ||
        (a.request.id < b.request.id ? -1 : 1),
    )
    .slice(0, MOST_SHOWN);
}

import { accept, refuse, type Actor, type Outcome, type StoredSuggestion, type SuggestionId } from '@rolpool/domain';
import type { Replay } from '@rolpool/matching';
import type { Services } from '../services.ts';
import { refusedFor } from './allow.ts';

/** A stored suggestion, and what came out when it was made again. */
export interface ReplayedSuggestion {
  readonly suggestion: StoredSuggestion;
  readonly replay: Replay;
}

/** Makes a stored suggestion again from its own inputs, over the pool as it was then. */
export async function replayStoredSuggestion(
  services: Services,
  actor: Actor,
  id: SuggestionId,
): Promise<Outcome<ReplayedSuggestion>> {
  const refused = refusedFor(actor, 'REPLAY_SUGGESTION');
  if (refused) return refused;
  const suggestion = await services.store.suggestions.findById(id);
  if (!suggestion) return refuse('NOT_FOUND', 'id');
  return accept({ suggestion, replay: await services.engine.replay(suggestion) });
}

import {
  accept,
  answersOfPart,
  breakDown,
  nextRequestStatus,
  prefillIntake,
  refuse,
  type Actor,
  type Outcome,
  type SplitPart,
  type StaffingRequest,
  type StaffingRequestId,
} from '@rolpool/domain';
import { speakPart } from '../messages/speakPart.ts';
import { hashPersonalCode, newPersonalCode, newTimedId } from '../secrets.ts';
import type { Services } from '../services.ts';
import { refusedFor } from './allow.ts';

/** Names a part within its request. */
export function keyOfPart(part: SplitPart): string {
  switch (part.by) {
    case 'TARGET_GROUP':
      return `TARGET_GROUP ${part.targetGroup}`;
    case 'PLACE':
      return `PLACE ${part.place}`;
    case 'TAAKVELD':
      return `TAAKVELD ${part.taakveld}`;
    case 'QUESTION':
      return 'QUESTION';
  }
}

const MOST_TITLE = 120;
const MOST_OF_WHOLE = 50;

/** Cut between two words, with an ellipsis, when it is longer. */
function shorten(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).replace(/\s+\S*$/, '')}…`;
}

/**
 * Splits a request that is too big: each chosen part becomes a request of its own, with what follows from the split already
 * confirmed; the whole goes on as these. All of it or nothing. Nobody gets a code for a part: the requester follows the whole.
 */
export async function splitStaffingRequest(
  services: Services,
  actor: Actor,
  input: {
    readonly requestId: StaffingRequestId;
    readonly requestVersion: number;
    readonly parts: readonly string[];
  },
): Promise<Outcome<StaffingRequest>> {
  const refused = refusedFor(actor, 'SPLIT_REQUEST');
  if (refused) return refused;
  const request = await services.store.requests.findById(input.requestId);
  if (!request) return refuse('NOT_FOUND', 'requestId');
  if (request.version !== input.requestVersion) return refuse('CHANGED_MEANWHILE', 'requestVersion');
  const status = nextRequestStatus(request.status, 'SPLIT');
  if (!status) return refuse('WRONG_STATUS', null, { status: request.status });
  const { splits } = breakDown(request.intake, services.catalogue).size;
  const known = new Map(splits.flatMap(({ parts }) => parts.map((part) => [keyOfPart(part), part])));
  const chosen = [...new Set(input.parts)].map((key) => known.get(key));
  if (chosen.length === 0 || chosen.some((part) => part === undefined)) return refuse('ANSWER_NOT_FITTING', 'parts');
  const reading = await services.engine.read(request.text, request.language);
  const drafts = chosen.flatMap((part): StaffingRequest[] => {
    if (!part) return [];
    const title = shorten(
      speakPart(part, shorten(request.title, MOST_OF_WHOLE), services.catalogue)[request.language],
      MOST_TITLE,
    );
    const intake = prefillIntake(reading, request.requesterKind, answersOfPart(part));
    const id = newTimedId<StaffingRequestId>(new Date());
    return [{ ...request, id, version: 1, title, status: 'IN_INTAKE', intake, teamId: null, partOf: request.id }];
  });
  return services.store.inTransaction(async (repositories) => {
    const changed = { ...request, status };
    if (!(await repositories.requests.save(changed))) return refuse('CHANGED_MEANWHILE', 'requestVersion');
    for (const draft of drafts) await repositories.requests.insert(draft, hashPersonalCode(newPersonalCode()));
    return accept({ ...changed, version: request.version + 1 });
  });
}

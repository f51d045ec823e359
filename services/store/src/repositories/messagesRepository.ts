import type { Message, PersonId, StaffingRequestId } from '@rolpool/domain';
import type { ClientSession } from 'mongoose';
import type { MessageDocument } from '../models/documents.ts';
import type { Models } from '../models/models.ts';
import { fromDocument, toDocument } from './mapping.ts';

/** Messages about requests, the oldest first. */
export function messagesRepository({ messages }: Models, session: ClientSession | null) {
  const find = async (filter: object): Promise<Message[]> => {
    const documents = await messages
      .find(filter as never)
      .sort({ _id: 1 })
      .session(session)
      .lean()
      .exec();
    return documents.map((one) => fromDocument<Message>(one as unknown as MessageDocument));
  };
  return {
    insert: async (message: Message): Promise<void> => {
      await messages.insertMany([toDocument(message)], session ? { session } : {});
    },
    findByRequests: (ids: readonly StaffingRequestId[]): Promise<Message[]> => find({ requestId: { $in: ids } }),
    findByWriter: (personId: PersonId): Promise<Message[]> => find({ personId }),
    countOf: (requestId: StaffingRequestId): Promise<number> => messages.countDocuments({ requestId } as never).exec(),
  };
}

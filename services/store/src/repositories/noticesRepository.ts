import type { Language, StaffingRequestId } from '@rolpool/domain';
import type { Models } from '../models/models.ts';

/** Where a requester wants to hear of her request. */
export interface NoticeAddress {
  readonly requestId: StaffingRequestId;
  readonly email: string;
  readonly language: Language;
  /** The status of the request that she was told of last. */
  readonly toldStatus: string;
  /** How many messages of the organisation she was told of. */
  readonly toldMessages?: number;
}

/** Addresses of requesters who want to be told when something changes, as long as their request runs. */
export function noticesRepository({ notices }: Models) {
  return {
    async insert({ requestId, ...address }: NoticeAddress): Promise<void> {
      await notices.collection.insertOne({ _id: requestId as never, ...address });
    },
    async findAll(): Promise<NoticeAddress[]> {
      const found = await notices.find({}).lean().exec();
      return found.map(({ _id, ...address }) => ({ requestId: _id as StaffingRequestId, ...address }));
    },
    /** False when somebody else told her meanwhile: each change is told once. */
    async moveOn(requestId: StaffingRequestId, from: string, to: string): Promise<boolean> {
      const filter = { _id: requestId, toldStatus: from };
      return (await notices.updateOne(filter, { $set: { toldStatus: to } }).exec()).matchedCount === 1;
    },
    /** The same for messages: how many she was told of. */
    async moveOnMessages(requestId: StaffingRequestId, from: number, to: number): Promise<boolean> {
      const filter = { _id: requestId, toldMessages: from === 0 ? { $in: [0, null] } : from } as never;
      return (await notices.updateOne(filter, { $set: { toldMessages: to } }).exec()).matchedCount === 1;
    },
    async delete(requestId: StaffingRequestId): Promise<void> {
      await notices.deleteOne({ _id: requestId }).exec();
    },
  };
}

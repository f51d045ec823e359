import type { RequestStatus, StaffingRequest } from '@rolpool/domain';
import type { ClientSession, QueryFilter } from 'mongoose';
import type { RequestDocument } from '../models/documents.ts';
import type { Models } from '../models/models.ts';
import { fromDocument } from './mapping.ts';
import type { Page, PageAfter } from './page.ts';
import { versionedRepository } from './versionedRepository.ts';

const HIDDEN = ['codeHash'];

/** Staffing requests, newest first: by day, and within a day by their ids, which sort by the moment they were made. */
export function requestsRepository({ requests }: Models, session: ClientSession | null) {
  const base = versionedRepository<StaffingRequest>(requests as never, session, HIDDEN);
  return {
    findById: base.findById,
    findByIds: base.findByIds,
    save: base.save,
    count: base.count,
    insert: (request: StaffingRequest, codeHash: string): Promise<void> =>
      base.insertMany([request], () => ({ codeHash })),
    async findByCodeHash(codeHash: string): Promise<StaffingRequest | undefined> {
      return (await base.find({ codeHash }))[0];
    },
    async findPage(
      statuses: readonly RequestStatus[],
      first: number,
      after: PageAfter | null,
    ): Promise<Page<StaffingRequest>> {
      const matching: QueryFilter<RequestDocument> = statuses.length === 0 ? {} : { status: { $in: statuses } };
      const position: QueryFilter<RequestDocument> = after
        ? {
            $or: [
              { receivedOn: { $lt: after.key as never } },
              { receivedOn: after.key as never, _id: { $lt: after.id as never } },
            ],
          }
        : {};
      const [documents, totalCount] = await Promise.all([
        requests
          .find({ $and: [matching, position] })
          .sort({ receivedOn: -1, _id: -1 })
          .limit(first + 1)
          .lean()
          .exec(),
        requests.countDocuments(matching).exec(),
      ]);
      const items = documents
        .slice(0, first)
        .map((one) => fromDocument<StaffingRequest>(one as unknown as RequestDocument, HIDDEN));
      return { items, hasNextPage: documents.length > first, totalCount };
    },
  };
}

import type { IsoDate, RequesterKind, RequestStatus, StaffingRequest, StaffingRequestId } from '@rolpool/domain';
import type { ClientSession, QueryFilter } from 'mongoose';
import type { RequestDocument } from '../models/documents.ts';
import type { Models } from '../models/models.ts';
import { fromDocument } from './mapping.ts';
import type { Page, PageAfter } from './page.ts';
import { versionedRepository } from './versionedRepository.ts';

const HIDDEN = ['codeHash'];

/** Which requests; a part that is left out or empty leaves everything. */
export interface RequestFilter {
  readonly statuses?: readonly RequestStatus[];
  readonly requesterKinds?: readonly RequesterKind[];
  /** Each must be in the title or the text, in capitals or not. */
  readonly words?: readonly string[];
}

function queryOf({ statuses = [], requesterKinds = [], words = [] }: RequestFilter): QueryFilter<RequestDocument> {
  const parts: object[] = words.map((word) => {
    const pattern = { $regex: word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), $options: 'i' };
    return { $or: [{ title: pattern }, { text: pattern }] };
  });
  if (statuses.length > 0) parts.push({ status: { $in: statuses } });
  if (requesterKinds.length > 0) parts.push({ requesterKind: { $in: requesterKinds } });
  return parts.length === 0 ? {} : { $and: parts };
}

const NEWEST_FIRST = { receivedOn: -1, _id: -1 } as const;

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
    findPartsOf: (id: StaffingRequestId): Promise<StaffingRequest[]> => base.find({ partOf: id }),
    findMergedInto: (id: StaffingRequestId): Promise<StaffingRequest[]> => base.find({ mergedInto: id }),
    /** Every request, one by one. */
    async *streamAll(): AsyncGenerator<StaffingRequest> {
      for await (const document of requests.find({}).lean().cursor({ batchSize: 200 }))
        yield fromDocument<StaffingRequest>(document, HIDDEN);
    },
    /** Ids, days and texts of the requests received on that day or later. */
    async findTextsSince(
      day: IsoDate,
    ): Promise<Pick<StaffingRequest, 'id' | 'receivedOn' | 'title' | 'text' | 'language'>[]> {
      const fields = { receivedOn: 1, title: 1, text: 1, language: 1 };
      const documents = await requests
        .find({ receivedOn: { $gte: day } } as never, fields)
        .lean()
        .exec();
      return documents.map(({ _id, receivedOn, title, text, language }) => ({
        id: _id,
        receivedOn,
        title,
        text,
        language,
      }));
    },
    async findByCodeHash(codeHash: string): Promise<StaffingRequest | undefined> {
      return (await base.find({ codeHash }))[0];
    },
    /** Those that match, one by one, newest first. */
    async *streamMatching(filter: RequestFilter): AsyncGenerator<StaffingRequest> {
      for await (const document of requests.find(queryOf(filter)).sort(NEWEST_FIRST).lean().cursor({ batchSize: 200 }))
        yield fromDocument<StaffingRequest>(document, HIDDEN);
    },
    async findPage(filter: RequestFilter, first: number, after: PageAfter | null): Promise<Page<StaffingRequest>> {
      const matching = queryOf(filter);
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
          .sort(NEWEST_FIRST)
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

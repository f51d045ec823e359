import { addDays, type Invitation, type InvitationId, type IsoDate, type PersonId, type TeamId } from '@rolpool/domain';
import type { ClientSession } from 'mongoose';
import type { Models } from '../models/models.ts';
import { fromDocument } from './mapping.ts';
import { versionedRepository } from './versionedRepository.ts';

/** An unanswered invitation, and when she was last written to about it. */
export interface InvitationToMail {
  readonly invitation: Invitation;
  readonly mailedOn: IsoDate | null;
}

const HIDDEN = ['mailedOn'];

/** Invitations to a seat. */
export function invitationsRepository({ invitations }: Models, session: ClientSession | null) {
  const base = versionedRepository<Invitation>(invitations as never, session, HIDDEN);
  return {
    findById: base.findById,
    save: base.save,
    insertMany: base.insertMany,
    /** Invitations that wait for an answer and were sent, or reminded of, at most so many days before. */
    async findToMail(today: IsoDate, days: number): Promise<InvitationToMail[]> {
      const since = addDays(today, -days);
      const found = await invitations
        .find({ status: 'SENT', $or: [{ sentOn: { $gte: since } }, { remindedOn: { $gte: since } }] } as never)
        .lean()
        .exec();
      return found.map((document) => ({
        invitation: fromDocument<Invitation>(document, HIDDEN),
        mailedOn: document.mailedOn ?? null,
      }));
    },
    /** Writes down when she was written to, if nobody did meanwhile. */
    async markMailed(id: InvitationId, before: IsoDate | null, now: IsoDate | null): Promise<boolean> {
      const result = await invitations.collection.updateOne(
        { _id: id, mailedOn: before },
        {
          $set: { mailedOn: now },
        },
      );
      return result.matchedCount === 1;
    },
    findByPerson: (personId: PersonId): Promise<Invitation[]> => base.find({ personId }),
    findUnanswered: (): Promise<Invitation[]> => base.find({ status: { $in: ['SENT', 'COUNTERED'] } }),
    findSince: (day: IsoDate): Promise<Invitation[]> => base.find({ sentOn: { $gte: day } }),
    findByTeams: (ids: readonly TeamId[]): Promise<Invitation[]> => base.find({ teamId: { $in: ids } }),
  };
}

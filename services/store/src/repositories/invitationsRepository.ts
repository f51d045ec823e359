import type { Invitation, IsoDate, PersonId, TeamId } from '@rolpool/domain';
import type { ClientSession } from 'mongoose';
import type { Models } from '../models/models.ts';
import { versionedRepository } from './versionedRepository.ts';

/** Invitations to a seat. */
export function invitationsRepository({ invitations }: Models, session: ClientSession | null) {
  const base = versionedRepository<Invitation>(invitations as never, session);
  return {
    findById: base.findById,
    save: base.save,
    insertMany: base.insertMany,
    findByPerson: (personId: PersonId): Promise<Invitation[]> => base.find({ personId }),
    findUnanswered: (): Promise<Invitation[]> => base.find({ status: { $in: ['SENT', 'COUNTERED'] } }),
    findSince: (day: IsoDate): Promise<Invitation[]> => base.find({ sentOn: { $gte: day } }),
    findByTeams: (ids: readonly TeamId[]): Promise<Invitation[]> => base.find({ teamId: { $in: ids } }),
  };
}

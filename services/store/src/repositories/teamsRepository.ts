import type { IsoDate, PersonId, StaffingRequestId, Team, TeamStatus } from '@rolpool/domain';
import type { ClientSession } from 'mongoose';
import type { Models } from '../models/models.ts';
import { versionedRepository } from './versionedRepository.ts';

/** Teams, from proposal to dissolution. */
export function teamsRepository({ teams }: Models, session: ClientSession | null) {
  const base = versionedRepository<Team>(teams as never, session);
  return {
    findById: base.findById,
    findByIds: base.findByIds,
    save: base.save,
    count: base.count,
    insertMany: base.insertMany,
    findByStatus: (statuses: readonly TeamStatus[]): Promise<Team[]> => base.find({ status: { $in: statuses } }),
    findByMember: (personId: PersonId): Promise<Team[]> => base.find({ 'seats.personId': personId }),
    /** Teams that stand so, with any of these people on a seat. */
    findByMembers: (ids: readonly PersonId[], statuses: readonly TeamStatus[]): Promise<Team[]> =>
      base.find({ 'seats.personId': { $in: ids }, status: { $in: statuses } }),
    findByRequests: (ids: readonly StaffingRequestId[]): Promise<Team[]> => base.find({ requestId: { $in: ids } }),
    /** Teams at work whose last day lies before `today`. */
    findEnded: (today: IsoDate): Promise<Team[]> => base.find({ status: 'ACTIVE', endsOn: { $lt: today } }),
  };
}

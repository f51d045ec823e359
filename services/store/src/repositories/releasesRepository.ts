import type { PersonId, Release, TeamId } from '@rolpool/domain';
import type { ClientSession } from 'mongoose';
import type { Models } from '../models/models.ts';
import { versionedRepository } from './versionedRepository.ts';

/** Releases of hours by a manager. */
export function releasesRepository({ releases }: Models, session: ClientSession | null) {
  const base = versionedRepository<Release>(releases as never, session);
  return {
    findById: base.findById,
    save: base.save,
    insertMany: base.insertMany,
    findByManager: (managerId: PersonId): Promise<Release[]> => base.find({ managerId }),
    findByPerson: (personId: PersonId): Promise<Release[]> => base.find({ personId }),
    findAgreedOf: (personId: PersonId): Promise<Release[]> => base.find({ personId, status: 'AGREED' }),
    findByTeams: (ids: readonly TeamId[]): Promise<Release[]> => base.find({ teamId: { $in: ids } }),
  };
}

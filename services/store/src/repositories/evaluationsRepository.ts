import type { Evaluation, TeamId } from '@rolpool/domain';
import type { ClientSession } from 'mongoose';
import type { EvaluationDocument } from '../models/documents.ts';
import type { Models } from '../models/models.ts';
import { isDuplicate } from '../storeErrors.ts';
import { fromDocument, toDocument } from './mapping.ts';

/** Evaluations: one a member and team. */
export function evaluationsRepository({ evaluations }: Models, session: ClientSession | null) {
  return {
    async findByTeams(ids: readonly TeamId[]): Promise<Evaluation[]> {
      const documents = await evaluations
        .find({ teamId: { $in: ids } })
        .session(session)
        .lean()
        .exec();
      return documents.map((one) => fromDocument<Evaluation>(one as unknown as EvaluationDocument));
    },
    /** False when this member had already given one. */
    async insert(evaluation: Evaluation): Promise<boolean> {
      try {
        await evaluations.insertMany([toDocument(evaluation)], session ? { session } : {});
        return true;
      } catch (error) {
        if (isDuplicate(error)) return false;
        throw error;
      }
    },
  };
}

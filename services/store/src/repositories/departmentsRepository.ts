import type { Department } from '@rolpool/domain';
import type { ClientSession } from 'mongoose';
import type { DepartmentDocument } from '../models/documents.ts';
import type { Models } from '../models/models.ts';
import { fromDocument, toDocument } from './mapping.ts';

/** Departments, by id. */
export function departmentsRepository({ departments }: Models, session: ClientSession | null) {
  return {
    async findAll(): Promise<Department[]> {
      const documents = await departments.find({}).sort({ _id: 1 }).session(session).lean().exec();
      return documents.map((one) => fromDocument<Department>(one as unknown as DepartmentDocument));
    },
    async insertMany(added: readonly Department[]): Promise<void> {
      await departments.insertMany(added.map(toDocument), session ? { session } : {});
    },
  };
}

import type { ClientSession, Model, QueryFilter } from 'mongoose';
import type { DocumentOf } from '../models/documents.ts';
import { fromDocument, toDocument } from './mapping.ts';

interface Versioned {
  readonly id: string;
  readonly version: number;
}

/**
 * What all repositories of versioned values share. `save` stores a value only over the version it was read at, raises
 * the version, and returns false when somebody changed it meanwhile.
 */
export function versionedRepository<Entity extends Versioned>(
  model: Model<DocumentOf<Entity>>,
  session: ClientSession | null,
  hidden: readonly string[] = [],
) {
  const collection = model.collection;
  const options = session ? { session } : {};
  const find = async (filter: object): Promise<Entity[]> => {
    const documents = await model
      .find(filter as QueryFilter<DocumentOf<Entity>>)
      .session(session)
      .lean()
      .exec();
    return documents.map((document) => fromDocument<Entity>(document as unknown as DocumentOf<Entity>, hidden));
  };
  return {
    find,
    findById: async (id: Entity['id']): Promise<Entity | undefined> => (await find({ _id: id }))[0],
    findByIds: (ids: readonly Entity['id'][]): Promise<Entity[]> => find({ _id: { $in: ids } }),
    insertMany: async (entities: readonly Entity[], extra: (entity: Entity) => object = () => ({})): Promise<void> => {
      if (entities.length === 0) return;
      await model.insertMany(
        entities.map((entity) => ({ ...toDocument(entity), ...extra(entity) })),
        { ...options, ordered: true },
      );
    },
    save: async (entity: Entity): Promise<boolean> => {
      const { _id, ...fields } = toDocument(entity);
      const result = await collection.updateOne(
        { _id: _id as never, version: entity.version },
        { $set: { ...fields, version: entity.version + 1 } },
        options,
      );
      return result.matchedCount === 1;
    },
    count: (filter: object): Promise<number> =>
      model
        .countDocuments(filter as QueryFilter<DocumentOf<Entity>>)
        .session(session)
        .exec(),
  };
}

import type { IsoDate } from '@rolpool/domain';
import type { Models } from '../models/models.ts';

/** Reference data by part: skills, task fields, cues, blueprint and so on. */
export function referenceRepository({ reference }: Models) {
  return {
    async findPart(name: string): Promise<unknown> {
      const part = await reference.findOne({ _id: name }).lean().exec();
      return part?.value;
    },
    async savePart(name: string, value: unknown, savedOn: IsoDate): Promise<void> {
      await reference.updateOne({ _id: name }, { $set: { value, savedOn } }, { upsert: true }).exec();
    },
  };
}

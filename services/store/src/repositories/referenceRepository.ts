import type { IsoDate } from '@rolpool/domain';
import type { Models } from '../models/models.ts';

const COUNTER = 'reference';

/** Reference data by part: skills, task fields, cues, blueprint and so on; and its version, which goes up with each change. */
export function referenceRepository({ reference, counters }: Models) {
  return {
    async findPart(name: string): Promise<unknown> {
      const part = await reference.findOne({ _id: name }).lean().exec();
      return part?.value;
    },
    async savePart(name: string, value: unknown, savedOn: IsoDate): Promise<void> {
      await reference.updateOne({ _id: name }, { $set: { value, savedOn } }, { upsert: true }).exec();
      await counters.updateOne({ _id: COUNTER }, { $inc: { value: 1 } }, { upsert: true }).exec();
    },
    async version(): Promise<number> {
      return (await counters.findOne({ _id: COUNTER }).lean().exec())?.value ?? 0;
    },
  };
}

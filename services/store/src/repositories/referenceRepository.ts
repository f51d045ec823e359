import type { IsoDate } from '@rolpool/domain';
import type { Models } from '../models/models.ts';

const COUNTER = 'reference';
const MOST_ATTEMPTS = 20;

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
    /**
     * Changes a part from what it is now; made again when somebody else changed it meanwhile, so that no change is lost.
     * False when there is no such part, or when it does not settle.
     */
    async changePart<Value>(name: string, change: (value: Value) => Value, savedOn: IsoDate): Promise<boolean> {
      for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
        const part = await reference.findOne({ _id: name }).lean().exec();
        if (!part) return false;
        const changes = part.changes ?? 0;
        const filter = { _id: name, changes: changes === 0 ? { $in: [0, null] } : changes };
        const value = change(part.value as Value);
        const { matchedCount } = await reference
          .updateOne(filter as never, { $set: { value, savedOn, changes: changes + 1 } })
          .exec();
        if (matchedCount === 0) continue;
        await counters.updateOne({ _id: COUNTER }, { $inc: { value: 1 } }, { upsert: true }).exec();
        return true;
      }
      return false;
    },
    async version(): Promise<number> {
      return (await counters.findOne({ _id: COUNTER }).lean().exec())?.value ?? 0;
    },
  };
}

import { hashPersonalCode, type Config } from '@rolpool/api';
import type { IsoDate } from '@rolpool/domain';
import { createTextReader } from '@rolpool/language';
import { loadReferenceData, seedReferenceData, seedStore } from '@rolpool/seeds';
import type { Store } from '@rolpool/store';
import { randomUUID } from 'node:crypto';

const SEED = 2026;

/** Fills an empty store with the fictional municipality; returns how many people were added. */
export async function seedDemo(
  store: Store,
  config: Config,
  people: number,
  onProgress?: (people: number) => void,
): Promise<number> {
  const today = config.today ?? (new Date().toISOString().slice(0, 10) as IsoDate);
  if (people === 0) {
    await seedReferenceData(store, today);
    return 0;
  }
  if (!(await store.people.isEmpty())) {
    await seedReferenceData(store, today);
    return 0;
  }
  const reader = createTextReader(loadReferenceData());
  return seedStore(store, {
    people,
    seed: SEED,
    today,
    readText: (text, language) => reader.read(text, language),
    codeHash: () => hashPersonalCode(randomUUID()),
    ...(onProgress ? { onProgress } : {}),
  });
}

import {
  addDays,
  asId,
  prefillIntake,
  type IsoDate,
  type Language,
  type Person,
  type RequesterKind,
  type StaffingRequest,
  type StaffingRequestId,
  type TextReading,
} from '@rolpool/domain';
import type { Store } from '@rolpool/store';
import { DEPARTMENTS } from './departments.ts';
import { generatePastTeams } from './generatePastTeams.ts';
import { generatePeople } from './generatePeople.ts';
import { readData } from './readData.ts';
import { loadReferenceData, type ReferenceData } from './referenceData.ts';

export interface SeedOptions {
  readonly people: number;
  readonly seed: number;
  readonly today: IsoDate;
  /** Reads a request's text; the language service. */
  readonly readText: (text: string, language: Language) => TextReading;
  /** Makes the hash of a personal code; the demo requests get a code that nobody knows. */
  readonly codeHash: (requestId: string) => string;
  readonly onProgress?: (people: number) => void;
}

interface DemoRequestData {
  readonly id: string;
  readonly from: string;
  readonly lang: Language;
  readonly title: string;
  readonly text: string;
}

const BATCH = 1000;
const MOST_FOR_HISTORY = 2000;

/** What tells the entries of a list apart. */
const keyOf = (entry: unknown): unknown =>
  typeof entry === 'object' && entry !== null ? Object.values(entry)[0] : entry;

/** The entries that a newer version brings and the stored list does not have. */
function newEntries(stored: unknown, shipped: unknown): unknown[] {
  if (!Array.isArray(stored) || !Array.isArray(shipped)) return [];
  const known = new Set(stored.map(keyOf));
  return shipped.filter((entry) => !known.has(keyOf(entry)));
}

/** Stores the reference data that is missing, and entries of lists that are; what is there, perhaps edited, stays. */
export async function seedReferenceData(store: Store, today: IsoDate): Promise<void> {
  const reference = loadReferenceData();
  for (const [name, value] of Object.entries(reference)) {
    const stored = await store.reference.findPart(name);
    const added = newEntries(stored, value);
    if (stored === undefined) await store.reference.savePart(name, value, today);
    else if (added.length > 0) await store.reference.savePart(name, [...(stored as unknown[]), ...added], today);
  }
}

async function seedPeople(store: Store, options: SeedOptions, reference: ReferenceData): Promise<Person[]> {
  const first: Person[] = [];
  let batch: Person[] = [];
  let done = 0;
  const flush = async () => {
    await store.people.insertMany(batch);
    done += batch.length;
    options.onProgress?.(done);
    batch = [];
  };
  for (const person of generatePeople(options.people, options.seed, options.today, reference)) {
    if (first.length < MOST_FOR_HISTORY) first.push(person);
    batch.push(person);
    if (batch.length === BATCH) await flush();
  }
  if (batch.length > 0) await flush();
  return first;
}

async function seedRequests(store: Store, options: SeedOptions): Promise<void> {
  for (const [number, data] of readData<readonly DemoRequestData[]>('demoRequests').entries()) {
    const requesterKind = data.from.toUpperCase() as RequesterKind;
    const request: StaffingRequest = {
      id: asId<StaffingRequestId>(`demo-${data.id}`),
      version: 1,
      title: data.title,
      text: data.text,
      language: data.lang,
      requesterKind,
      requesterName: null,
      receivedOn: addDays(options.today, -1 - number),
      wishedStart: null,
      status: 'RECEIVED',
      intake: prefillIntake(options.readText(data.text, data.lang), requesterKind),
      teamId: null,
    };
    await store.requests.insert(request, options.codeHash(request.id));
  }
}

/**
 * Fills an empty store with the fictional municipality: reference data, departments, people, past teams and open
 * requests. Idempotent: a store with people in it stays as it is. Returns the number of people added.
 */
export async function seedStore(store: Store, options: SeedOptions): Promise<number> {
  await seedReferenceData(store, options.today);
  if (!(await store.people.isEmpty())) return 0;
  const people = await seedPeople(store, options, loadReferenceData());
  await store.departments.insertMany(
    DEPARTMENTS.map(({ id, name }, number) => {
      const manager = people[number] ?? people[0];
      if (!manager) throw new Error('a pool needs at least one person');
      return { id, name, managerId: manager.id };
    }),
  );
  const { teams, evaluations } = generatePastTeams(people, options.seed, options.today);
  await store.teams.insertMany(teams);
  for (const evaluation of evaluations) await store.evaluations.insert(evaluation);
  await seedRequests(store, options);
  return options.people;
}

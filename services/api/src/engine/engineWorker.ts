import {
  coverage,
  poolLoad,
  toPoolMember,
  weekOf,
  type IsoDate,
  type Person,
  type PersonId,
  type StoredSuggestion,
} from '@rolpool/domain';
import { createRequestIndex, createTextReader, prepareText, type TextReader } from '@rolpool/language';
import {
  buildPoolIndex,
  describePlacement,
  exportLp,
  exportMps,
  findRunnersUp,
  groupPeople,
  pairPeople,
  replaySuggestion,
  suggestPortfolio,
  suggestTeams,
  whyNot,
  type PoolIndex,
  type Replay,
  type SuggestionAnswer,
} from '@rolpool/matching';
import { workerData } from 'piscina';
import { findFragilities } from './fragilities.ts';
import type { EngineData, EngineTask, PortfolioRound } from './engineTasks.ts';

const data = workerData as EngineData;
const people = new Map<PersonId, Person>();
let version = 0;
let language = data.language;
let reader: TextReader | undefined;
const readerNow = () => (reader ??= createTextReader(language));
const requestIndex = createRequestIndex((text, inLanguage) => readerNow().termsOf(text, inLanguage));
let index: { readonly poolIndex: PoolIndex; readonly today: IsoDate } | undefined;

function* membersOn(today: IsoDate) {
  for (const person of people.values()) yield toPoolMember(person, today, data.strengths);
}

/** The index of the pool as it is today: kept current change by change, and built anew on a new day. */
function indexOf(today: IsoDate): PoolIndex {
  if (index?.today !== today) {
    const poolIndex = buildPoolIndex({ version, firstWeek: weekOf(today), members: membersOn(today) }, people.size);
    index = { today, poolIndex };
  }
  return index.poolIndex;
}

function changePool(changed: readonly Person[], newVersion: number): void {
  version = newVersion;
  for (const person of changed) {
    people.set(person.id, person);
    index?.poolIndex.put(toPoolMember(person, index.today, data.strengths));
  }
  if (index) index.poolIndex.version = newVersion;
}

/** Makes the suggestion again over the people whom this worker was given. */
function replay({ poolVersion, askedOn, demand, policy, answer }: StoredSuggestion): Replay {
  const members = { [Symbol.iterator]: () => membersOn(askedOn) };
  const snapshot = { version: poolVersion, firstWeek: weekOf(askedOn), members };
  return replaySuggestion({ snapshot, demand, policy, answer: answer as SuggestionAnswer });
}

/** The worker's one entry: everything that may take longer than a blink happens here, not in the server's thread. */
export default function run(task: EngineTask): unknown {
  switch (task.kind) {
    case 'READ':
      return readerNow().read(task.text, task.formLanguage);
    case 'PREPARE': {
      const prepared = prepareText(task.text, task.formLanguage);
      const isReadable = prepared.text.length <= task.most;
      return { prepared, reading: isReadable ? readerNow().read(prepared.text, task.formLanguage) : null };
    }
    case 'CHANGE_LANGUAGE':
      language = task.language;
      reader = undefined;
      return undefined;
    case 'ADD_TEXTS':
      requestIndex.add(task.texts);
      return undefined;
    case 'FIND_SIMILAR':
      return requestIndex.similarTo(task.id, task.most);
    case 'CHANGE_POOL':
      changePool(task.people, task.version);
      return undefined;
    case 'PORTFOLIO':
      return suggestPortfolio(indexOf(task.today), task.demands, task.policy, {
        onProgress: (...round: PortfolioRound) => {
          task.progress.postMessage(round);
        },
        isCancelled: () => Atomics.load(task.isCancelled, 0) !== 0,
      });
    case 'GROUP':
      return groupPeople(task.members, task.sizes);
    case 'PAIR':
      return pairPeople(task.members);
    case 'REPLAY':
      return replay(task.suggestion);
    case 'COVERAGE':
      return coverage(people.values(), task.question);
    case 'POOL_LOAD':
      return poolLoad(people.values(), task.departments, task.period, task.minimumGroupSize);
    case 'FRAGILITY':
      return findFragilities(indexOf(task.today), people, task);
    case 'SUGGEST':
      return suggestTeams(indexOf(task.today), task.demand, task.policy);
    case 'FIND_RUNNERS_UP':
      return findRunnersUp(indexOf(task.today), task.demand, task.policy, task.team);
    case 'WHY_NOT':
      return whyNot(indexOf(task.today), task.demand, task.policy, task.best, task.personId);
    case 'EXPORT_MODEL':
      return (task.format === 'LP' ? exportLp : exportMps)(indexOf(task.today), task.demand, task.policy);
    case 'DESCRIBE':
      return describePlacement(indexOf(task.today), task.demand, task.policy, task.placement);
  }
}

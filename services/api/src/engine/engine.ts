import type {
  IsoDate,
  Language,
  Person,
  PersonId,
  Policy,
  StoredSuggestion,
  TeamDemand,
  TextReading,
} from '@rolpool/domain';
import type { Replay, SeatRunnersUp, SuggestionAnswer, TeamSuggestion, WhyNot } from '@rolpool/matching';
import type { Store } from '@rolpool/store';
import { Piscina } from 'piscina';
import type { Catalogue } from '../catalogue.ts';
import type { EngineData, EngineTask, ModelFormat } from './engineTasks.ts';
import { rememberAnswers } from './rememberAnswers.ts';
import { oneAtATime } from './oneAtATime.ts';

const BATCH = 1000;

/** The language service and the matching, in a thread of their own that keeps the pool in memory. */
export interface Engine {
  read(text: string, formLanguage: Language): Promise<TextReading>;
  suggest(demand: TeamDemand, policy: Policy, today: IsoDate): Promise<SuggestionAnswer>;
  describe(
    demand: TeamDemand,
    policy: Policy,
    today: IsoDate,
    placement: readonly (PersonId | null)[],
  ): Promise<TeamSuggestion>;
  findRunnersUp(demand: TeamDemand, policy: Policy, today: IsoDate, team: TeamSuggestion): Promise<SeatRunnersUp[]>;
  whyNot(demand: TeamDemand, policy: Policy, today: IsoDate, best: TeamSuggestion, personId: PersonId): Promise<WhyNot>;
  exportModel(demand: TeamDemand, policy: Policy, today: IsoDate, format: ModelFormat): Promise<string>;
  /** Makes a stored suggestion again over the pool as it was then, in a thread that ends with it. */
  replay(suggestion: StoredSuggestion): Promise<Replay>;
  close(): Promise<void>;
}

const startWorker = (data: EngineData) =>
  new Piscina<EngineTask>({
    filename: new URL('./engineWorker.js', import.meta.url).href,
    minThreads: 1,
    maxThreads: 1,
    concurrentTasksPerWorker: 1,
    workerData: data,
  });

type Worker = ReturnType<typeof startWorker>;

/** Hands people over to a worker, some at a time. */
async function loadPool(worker: Worker, people: AsyncIterable<Person>, version: number): Promise<void> {
  let batch: Person[] = [];
  const flush = async () => {
    await worker.run({ kind: 'CHANGE_POOL', people: batch, version });
    batch = [];
  };
  for await (const person of people) {
    batch.push(person);
    if (batch.length === BATCH) await flush();
  }
  await flush();
}

/**
 * Starts the engine and loads the pool. Before each question the pool's version is compared with the database and
 * whoever changed is loaded, so that every process sees every change. An answer is remembered as long as the pool is the
 * same: the same question, day and policy have the same answer.
 */
export async function startEngine(store: Store, catalogue: Catalogue): Promise<Engine> {
  const strengths = new Map(catalogue.strengths.map((strength) => [strength.id, strength.roles]));
  const { language } = catalogue;
  const worker = startWorker({ language, strengths });
  let known = await store.people.poolVersion();
  await loadPool(worker, store.people.streamAt(known), known);
  const warmUp = worker.run({ kind: 'READ', text: 'Warm', formLanguage: 'nl' });
  warmUp.catch(() => undefined);

  const catchUp = oneAtATime(async () => {
    const version = await store.people.poolVersion();
    if (version === known) return;
    const changed: Person[] = [];
    for await (const person of store.people.streamAt(version, known)) changed.push(person);
    await worker.run({ kind: 'CHANGE_POOL', people: changed, version });
    known = version;
  });
  /** Asks the worker, with the pool as it is now. The worker's answer to each kind of task is of the kind's own type. */
  const ask = async <Answer>(task: EngineTask): Promise<Answer> => {
    await catchUp();
    return (await worker.run(task)) as Answer;
  };
  const remembered = rememberAnswers((task: EngineTask) => worker.run(task));
  const recall = async <Answer>(task: EngineTask): Promise<Answer> => {
    await catchUp();
    return (await remembered(task, known)) as Answer;
  };
  return {
    read: (text, formLanguage) => worker.run({ kind: 'READ', text, formLanguage }) as Promise<TextReading>,
    suggest: (demand, policy, today) => recall({ kind: 'SUGGEST', demand, policy, today }),
    describe: (demand, policy, today, placement) => ask({ kind: 'DESCRIBE', demand, policy, today, placement }),
    findRunnersUp: (demand, policy, today, team) => recall({ kind: 'FIND_RUNNERS_UP', demand, policy, today, team }),
    whyNot: (demand, policy, today, best, personId) =>
      recall({ kind: 'WHY_NOT', demand, policy, today, best, personId }),
    exportModel: (demand, policy, today, format) => ask({ kind: 'EXPORT_MODEL', demand, policy, today, format }),
    async replay(suggestion) {
      const ownWorker = startWorker({ language, strengths: new Map(suggestion.strengths) });
      try {
        await loadPool(ownWorker, store.people.streamAt(suggestion.poolVersion), suggestion.poolVersion);
        return (await ownWorker.run({ kind: 'REPLAY', suggestion })) as Replay;
      } finally {
        await ownWorker.destroy();
      }
    },
    close: () => worker.destroy(),
  };
}

import type {
  CoverageLine,
  CoverageQuestion,
  DepartmentId,
  IsoDate,
  Language,
  Person,
  PersonId,
  Policy,
  PoolLoadLine,
  StoredSuggestion,
  StrengthCarries,
  TeamDemand,
  TextReading,
} from '@rolpool/domain';
import type {
  DuoMember,
  Duos,
  GroupMember,
  Grouping,
  PortfolioAnswer,
  Replay,
  SeatRunnersUp,
  SuggestionAnswer,
  TeamSuggestion,
  WhyNot,
} from '@rolpool/matching';
import type { LanguageCatalogue, PreparedText, SimilarText } from '@rolpool/language';
import type { Store } from '@rolpool/store';
import { Piscina } from 'piscina';
import type { Catalogue } from '../catalogue.ts';
import { MessageChannel } from 'node:worker_threads';
import type { EngineData, EngineTask, FoundFragility, ModelFormat, PortfolioRound } from './engineTasks.ts';
import { rememberAnswers } from './rememberAnswers.ts';
import { oneAtATime } from './oneAtATime.ts';

const BATCH = 1000;

/** A text as it may be stored, and what it says. */
export interface PreparedReading {
  readonly prepared: PreparedText;
  /** Null when it is too long to be read. */
  readonly reading: TextReading | null;
}

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
  /** Makes a text fit to be stored, and reads it unless more than `most` characters are left of it. */
  prepare(text: string, formLanguage: Language, most: number): Promise<PreparedReading>;
  /** Reads with another vocabulary from now on. */
  changeLanguage(language: LanguageCatalogue): Promise<void>;
  /** The stored requests whose words are most like those of this one. */
  similarTo(id: string, most: number): Promise<SimilarText[]>;
  /** Teams for many demands at once, in a thread that ends with it. */
  suggestPortfolio(
    demands: readonly TeamDemand[],
    policy: Policy,
    today: IsoDate,
    onProgress: (...round: PortfolioRound) => void,
  ): { readonly answer: Promise<PortfolioAnswer>; readonly cancel: () => void };
  group(members: readonly GroupMember[], sizes: readonly number[]): Promise<Grouping>;
  pair(members: readonly DuoMember[]): Promise<Duos>;
  coverage(question: CoverageQuestion): Promise<CoverageLine[]>;
  poolLoad(
    departments: readonly DepartmentId[],
    period: { readonly firstWeek: number; readonly weeks: number; readonly today: IsoDate },
    minimumGroupSize: number,
  ): Promise<PoolLoadLine[]>;
  /** By demand, then by start: how few people it rests on, looking no further than `most`. */
  findFragilities(
    demands: readonly TeamDemand[],
    moments: readonly number[],
    policy: Policy,
    today: IsoDate,
    most: number,
  ): Promise<FoundFragility[][]>;
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
  let indexedUpTo = '0000-01-01' as IsoDate;
  /** The requests since the last day that was looked at; those of that day that are known already are left alone. */
  const addNewTexts = oneAtATime(async () => {
    const found = await store.requests.findTextsSince(indexedUpTo);
    const texts = found.map(({ id, title, text, language: inLanguage }) => ({
      ...{ id, language: inLanguage },
      text: `${title}\n${text}`,
    }));
    await worker.run({ kind: 'ADD_TEXTS', texts });
    for (const { receivedOn } of found) if (receivedOn > indexedUpTo) indexedUpTo = receivedOn;
  });
  /** Lets a thread of its own work on the pool as it was in that version, and ends it. */
  const withOwnPool = async <Answer>(
    carries: StrengthCarries,
    version: number,
    work: (ownWorker: Worker) => Promise<Answer>,
  ): Promise<Answer> => {
    const ownWorker = startWorker({ language, strengths: carries });
    try {
      await loadPool(ownWorker, store.people.streamAt(version), version);
      return await work(ownWorker);
    } finally {
      await ownWorker.destroy();
    }
  };
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
    prepare: (text, formLanguage, most) =>
      worker.run({ kind: 'PREPARE', text, formLanguage, most }) as Promise<PreparedReading>,
    changeLanguage: async (changed) => {
      await worker.run({ kind: 'CHANGE_LANGUAGE', language: changed });
    },
    async similarTo(id, most) {
      await addNewTexts();
      return (await worker.run({ kind: 'FIND_SIMILAR', id, most })) as SimilarText[];
    },
    suggest: (demand, policy, today) => recall({ kind: 'SUGGEST', demand, policy, today }),
    describe: (demand, policy, today, placement) => ask({ kind: 'DESCRIBE', demand, policy, today, placement }),
    findRunnersUp: (demand, policy, today, team) => recall({ kind: 'FIND_RUNNERS_UP', demand, policy, today, team }),
    whyNot: (demand, policy, today, best, personId) =>
      recall({ kind: 'WHY_NOT', demand, policy, today, best, personId }),
    exportModel: (demand, policy, today, format) => ask({ kind: 'EXPORT_MODEL', demand, policy, today, format }),
    suggestPortfolio(demands, policy, today, onProgress) {
      const isCancelled = new Int32Array(new SharedArrayBuffer(4));
      const { port1, port2: progress } = new MessageChannel();
      port1.on('message', (round: PortfolioRound) => {
        onProgress(...round);
      });
      const answer = store.people.poolVersion().then((version) =>
        withOwnPool(strengths, version, async (ownWorker) => {
          const task: EngineTask = { kind: 'PORTFOLIO', demands, policy, today, progress, isCancelled };
          return (await ownWorker.run(task, { transferList: [progress] })) as PortfolioAnswer;
        }),
      );
      const cancel = () => Atomics.store(isCancelled, 0, 1);
      return {
        answer: answer.finally(() => {
          port1.close();
        }),
        cancel,
      };
    },
    coverage: (question) => recall({ kind: 'COVERAGE', question }),
    poolLoad: (departments, period, minimumGroupSize) =>
      recall({ kind: 'POOL_LOAD', departments, period, minimumGroupSize }),
    findFragilities: (demands, moments, policy, today, most) =>
      recall({ kind: 'FRAGILITY', demands, moments, policy, today, most }),
    group: (members, sizes) => worker.run({ kind: 'GROUP', members, sizes }) as Promise<Grouping>,
    pair: (members) => worker.run({ kind: 'PAIR', members }) as Promise<Duos>,
    replay: (suggestion) =>
      withOwnPool(
        new Map(suggestion.strengths),
        suggestion.poolVersion,
        async (ownWorker) => (await ownWorker.run({ kind: 'REPLAY', suggestion })) as Replay,
      ),
    close: () => worker.destroy(),
  };
}

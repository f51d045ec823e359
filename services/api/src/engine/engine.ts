import type { IsoDate, Language, Person, PersonId, Policy, TeamDemand, TextReading } from '@rolpool/domain';
import type { SeatRunnersUp, SuggestionAnswer, TeamSuggestion, WhyNot } from '@rolpool/matching';
import type { Store } from '@rolpool/store';
import { Piscina } from 'piscina';
import type { Catalogue } from '../catalogue.ts';
import type { EngineData, EngineTask, ModelFormat } from './engineTasks.ts';

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
  close(): Promise<void>;
}

/**
 * Starts the engine and loads the pool. Before each question the pool's version is compared with the database and
 * whoever changed is loaded, so that every process sees every change.
 */
export async function startEngine(store: Store, catalogue: Catalogue): Promise<Engine> {
  const data: EngineData = {
    language: catalogue.language,
    strengths: new Map(catalogue.strengths.map((strength) => [strength.id, strength.roles])),
  };
  const worker = new Piscina<EngineTask>({
    filename: new URL('./engineWorker.js', import.meta.url).href,
    minThreads: 1,
    maxThreads: 1,
    concurrentTasksPerWorker: 1,
    workerData: data,
  });
  let known = await store.people.poolVersion();
  let batch: Person[] = [];
  const flush = async () => {
    await worker.run({ kind: 'CHANGE_POOL', people: batch, version: known });
    batch = [];
  };
  for await (const person of store.people.streamAll()) {
    batch.push(person);
    if (batch.length === BATCH) await flush();
  }
  await flush();
  const warmUp = worker.run({ kind: 'READ', text: 'Warm', formLanguage: 'nl' });
  warmUp.catch(() => undefined);

  let catchingUp: Promise<void> = Promise.resolve();
  const catchUp = (): Promise<void> => {
    catchingUp = catchingUp.then(async () => {
      const version = await store.people.poolVersion();
      if (version === known) return;
      const changed = await store.people.findChangedAfter(known);
      await worker.run({ kind: 'CHANGE_POOL', people: changed, version });
      known = version;
    });
    const done = catchingUp;
    catchingUp = done.catch(() => undefined);
    return done;
  };
  /** Asks the worker, with the pool as it is now. The worker's answer to each kind of task is of the kind's own type. */
  const ask = async <Answer>(task: EngineTask): Promise<Answer> => {
    await catchUp();
    return (await worker.run(task)) as Answer;
  };
  return {
    read: (text, formLanguage) => worker.run({ kind: 'READ', text, formLanguage }) as Promise<TextReading>,
    suggest: (demand, policy, today) => ask({ kind: 'SUGGEST', demand, policy, today }),
    describe: (demand, policy, today, placement) => ask({ kind: 'DESCRIBE', demand, policy, today, placement }),
    findRunnersUp: (demand, policy, today, team) => ask({ kind: 'FIND_RUNNERS_UP', demand, policy, today, team }),
    whyNot: (demand, policy, today, best, personId) => ask({ kind: 'WHY_NOT', demand, policy, today, best, personId }),
    exportModel: (demand, policy, today, format) => ask({ kind: 'EXPORT_MODEL', demand, policy, today, format }),
    close: () => worker.destroy(),
  };
}

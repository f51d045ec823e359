import { toPoolMember, weekOf, type IsoDate, type Person, type PersonId } from '@rolpool/domain';
import { createTextReader, type TextReader } from '@rolpool/language';
import { buildPoolIndex, describePlacement, suggestTeams, type PoolIndex } from '@rolpool/matching';
import { workerData } from 'piscina';
import type { EngineData, EngineTask } from './engineTasks.ts';

const data = workerData as EngineData;
const people = new Map<PersonId, Person>();
let version = 0;
let reader: TextReader | undefined;
let index: { readonly poolIndex: PoolIndex; readonly today: IsoDate } | undefined;

/** The index of the pool as it is today; built anew after a change, or on a new day. */
function indexOf(today: IsoDate): PoolIndex {
  if (index?.today !== today) {
    const members = [...people.values()].map((person) => toPoolMember(person, today, data.strengths));
    index = { today, poolIndex: buildPoolIndex({ version, firstWeek: weekOf(today), members }) };
  }
  return index.poolIndex;
}

/** The worker's one entry: everything that may take longer than a blink happens here, not in the server's thread. */
export default function run(task: EngineTask): unknown {
  switch (task.kind) {
    case 'READ':
      reader ??= createTextReader(data.language);
      return reader.read(task.text, task.formLanguage);
    case 'CHANGE_POOL':
      for (const person of task.people) people.set(person.id, person);
      version = task.version;
      index = undefined;
      return undefined;
    case 'SUGGEST':
      return suggestTeams(indexOf(task.today), task.demand, task.policy);
    case 'DESCRIBE':
      return describePlacement(indexOf(task.today), task.demand, task.policy, task.placement);
  }
}

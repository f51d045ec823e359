import { setTimeout as sleep } from 'node:timers/promises';
import { BALANCED_POLICY, ROLES, type Policy, type TeamDemand } from '@rolpool/domain';
import {
  buildPoolIndex,
  exportLp,
  groupPeople,
  pairPeople,
  suggestPortfolio,
  suggestTeams,
  type PoolIndex,
  type SuggestionAnswer,
} from '@rolpool/matching';
import { loadHighs } from './highs.ts';
import { eightSeats, fiveSeats, introducedPool, streamOf } from './poolOf.ts';
import { quantile, round, table } from './table.ts';

const DEMANDS = 20;
const SIZES = [1000, 3000, 10_000, 30_000, 100_000, 1_000_000] as const;
/** How many demands HiGHS is given, by size; it takes the whole model as text, and beyond these sizes minutes. */
const COMPARED: Readonly<Record<number, number>> = { 1000: 5, 3000: 5, 10_000: 5, 30_000: 3 };
const WARM_UP_ROUNDS = 20;
const TIMED_ROUNDS = 5;
/** In smaller pools the fixed cost of the lists, and noise, hide what a person costs. */
const SMALLEST_FOR_MEMORY = 100_000;

const valueOf = (answer: SuggestionAnswer) => ('teams' in answer ? answer.certificate.value : null);

async function highsMillis(lp: string): Promise<{ millis: number; value: number }> {
  const highs = await loadHighs();
  const start = performance.now();
  const solution = highs.solve(lp, { mip_rel_gap: 0 });
  return { millis: performance.now() - start, value: Math.round(solution.ObjectiveValue) };
}

interface Timed {
  readonly millis: readonly number[];
  readonly answers: readonly SuggestionAnswer[];
}

/** Each demand some times, after warming up; the answers are the same each time. */
function timeAll(index: PoolIndex, demands: readonly TeamDemand[], policy: Policy): Timed {
  for (let round = 0; round < WARM_UP_ROUNDS; round++)
    for (const demand of demands) suggestTeams(index, demand, policy);
  const millis: number[] = [];
  const ask = (demand: TeamDemand) => {
    const start = performance.now();
    const answer = suggestTeams(index, demand, policy);
    millis.push(performance.now() - start);
    return answer;
  };
  for (let round = 1; round < TIMED_ROUNDS; round++) demands.forEach(ask);
  return { answers: demands.map(ask), millis };
}

async function besideHighs(index: PoolIndex, demands: readonly TeamDemand[], policy: Policy) {
  const theirs: number[] = [];
  let equal = 0;
  for (const demand of demands) {
    const { millis, value } = await highsMillis(exportLp(index, demand, policy));
    theirs.push(millis);
    if (value === valueOf(suggestTeams(index, demand, policy))) equal++;
  }
  return { millis: quantile(theirs, 0.5), equal };
}

/** Arrays that are no longer used are given back a moment after a collection, hence two. */
const memory = async () => {
  globalThis.gc?.();
  await sleep(50);
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

/** The typed arrays and ids of the skills: four bytes an entry for the person's list and four for the skill's. */
const skillBytes = (index: PoolIndex) => {
  let entries = 0;
  for (const row of index.order.rows()) entries += index.skills.countOf(row);
  return entries * 8;
};

/** The best three teams for twenty demands from a warm index, beside HiGHS on the same exported model, and the index itself. */
export async function benchEngine(): Promise<string> {
  const built: (string | number)[][] = [];
  const measured: { readonly size: number; readonly times: readonly number[]; readonly proven: number }[] = [];
  const demands = Array.from({ length: DEMANDS }, (_, variant) => fiveSeats(variant));
  for (const size of SIZES) {
    const before = await memory();
    const start = performance.now();
    const index = buildPoolIndex(streamOf(size), size);
    const millis = performance.now() - start;
    const bytes = (await memory()) - before;
    const generating = performance.now();
    for (const member of streamOf(size).members) if (member.asked < 0) break;
    const ownMillis = Math.max(0, millis - (performance.now() - generating));
    if (size >= SMALLEST_FOR_MEMORY)
      built.push([size, round(ownMillis), Math.round(bytes / size), Math.round((bytes - skillBytes(index)) / size)]);
    const { millis: times, answers } = timeAll(index, demands, BALANCED_POLICY);
    const proven = answers.filter(({ status }) => status === 'OPTIMAL').length;
    measured.push({ size, times, proven });
  }
  // HiGHS comes last: what it leaves in memory would slow down what is measured after it.
  const rows: (string | number)[][] = [];
  for (const { size, times, proven } of measured) {
    const ours = quantile(times, 0.5);
    const compared = COMPARED[size] ?? 0;
    const highs =
      compared > 0
        ? await besideHighs(buildPoolIndex(streamOf(size), size), demands.slice(0, compared), BALANCED_POLICY)
        : null;
    rows.push([
      size,
      round(ours),
      round(quantile(times, 0.95)),
      `${String(proven)} of ${String(DEMANDS)}`,
      highs ? round(highs.millis) : '–',
      highs ? `${String(round(highs.millis / ours))}×` : '–',
      highs ? `${String(highs.equal)} of ${String(compared)}` : '–',
    ]);
  }
  const teams = table(
    ['people', 'best three, p50 ms', 'p95 ms', 'proven', 'HiGHS best one, p50 ms', 'HiGHS ÷ ours', 'equal value'],
    rows,
  );
  const indexes = table(['people', 'index built, ms', 'bytes a person', 'of these beyond the skills'], built);
  return `${teams}\n\n${indexes}`;
}

/** Eight seats, ten team skills, pair terms and a mentoring seat, ten random requests over 100,000 people. */
export function benchLargeTeams(): string {
  const size = 100_000;
  const index = buildPoolIndex(introducedPool(size), size);
  const demands = Array.from({ length: 10 }, (_, variant) => eightSeats(variant));
  for (const demand of demands.slice(0, 2)) suggestTeams(index, demand, BALANCED_POLICY, 1);
  const rows = demands.map((demand, variant) => {
    const start = performance.now();
    const answer = suggestTeams(index, demand, BALANCED_POLICY, 1);
    const millis = performance.now() - start;
    const { value = null, bound = null, steps = 0 } = 'certificate' in answer ? answer.certificate : {};
    const gap = value && bound ? `${String(Math.round(((bound - value) / value) * 10_000) / 100)} %` : '–';
    return [variant + 1, demand.pairWish ?? '–', answer.status, value ?? '–', gap, round(millis), steps];
  });
  return table(['request', 'pairs', 'status', 'points', 'gap', 'best one, ms', 'steps'], rows);
}

/** A change of one person, and the policies beside each other. */
export function benchChangesAndPolicies(policies: readonly Policy[]): string {
  const size = 100_000;
  const index = buildPoolIndex(streamOf(size), size);
  const changes: number[] = [];
  const some = [...streamOf(2000).members];
  for (const [at, member] of some.entries()) {
    const like = some[(at * 31 + 7) % some.length] ?? member;
    const start = performance.now();
    index.put({ ...like, id: member.id });
    changes.push(performance.now() - start);
  }
  const changed = table(
    ['people', 'changes', 'p50 ms', 'p99 ms'],
    [[size, changes.length, round(quantile(changes, 0.5)), round(quantile(changes, 0.99))]],
  );
  const small = [1000, 10_000].map((people) => ({ people, of: buildPoolIndex(streamOf(people), people) }));
  const rows = policies.flatMap((policy) =>
    small.map(({ people, of }) => {
      const demands = Array.from({ length: 10 }, (_, variant) => fiveSeats(variant));
      const { millis, answers } = timeAll(of, demands, policy);
      const proven = answers.filter(({ status }) => status === 'OPTIMAL').length;
      return [
        policy.id,
        people,
        round(quantile(millis, 0.5)),
        round(quantile(millis, 0.95)),
        `${String(proven)} of 10`,
      ];
    }),
  );
  return `${changed}\n\n${table(['policy', 'people', 'best three, p50 ms', 'p95 ms', 'proven'], rows)}`;
}

/** 200 requests of five seats over one pool of 10,000 people. */
export function benchPortfolio(): string {
  const index = buildPoolIndex(streamOf(10_000), 10_000);
  const demands = Array.from({ length: 200 }, (_, variant) => fiveSeats(variant));
  const rows: (string | number)[][] = [];
  const start = performance.now();
  suggestPortfolio(index, demands, BALANCED_POLICY, {
    onProgress: (round, objective, bound) => {
      const gap = `${String(Math.round(((bound - objective) / objective) * 1000) / 10)} %`;
      rows.push([round, objective, bound, gap, inSeconds(performance.now() - start)]);
    },
  });
  return table(['round', 'points of all teams', 'bound', 'gap', 'seconds so far'], rows);
}

const inSeconds = (millis: number) => Math.round(millis / 100) / 10;

/** 120 people into ten cohorts of twelve, and into duos. */
export function benchGrouping(): string {
  const members = [...streamOf(120).members];
  const people = members.map(({ id, departmentId, skills, roles }) => ({
    id,
    traits: [
      `department ${departmentId}`,
      `level ${String(Math.max(...skills.map(({ level }) => level)))}`,
      ...ROLES.filter((role) => roles[role].strengths > 0),
    ],
    offers: skills.filter(({ level }) => level >= 4).map(({ skillId }) => skillId as string),
    seeks: skills.filter(({ wantsToLearn }) => wantsToLearn).map(({ skillId }) => skillId as string),
  }));
  const start = performance.now();
  const groups = groupPeople(people, new Array<number>(10).fill(12));
  const middle = performance.now();
  const duos = pairPeople(people);
  const end = performance.now();
  const shared = groups.status === 'GROUPED' ? [groups.sharedPairs, groups.leastPossible] : ['–', '–'];
  return table(
    ['work', 'found', 'best possible at most', 'ms'],
    [
      ['10 cohorts of 12: pairs that share a trait (less is better)', ...shared, round(middle - start)],
      ['60 duos: points (more is better)', duos.points, duos.bound, round(end - middle)],
    ],
  );
}

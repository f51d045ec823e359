import { BALANCED_POLICY, type TeamDemand } from '@rolpool/domain';
import { buildPoolIndex, exportLp, suggestPortfolio, type PoolIndex } from '@rolpool/matching';
import { loadHighs } from './highs.ts';
import { fiveSeats, streamOf } from './poolOf.ts';
import { round, table } from './table.ts';

const SIZES = [
  { requests: 5, people: 300 },
  { requests: 10, people: 500 },
  { requests: 20, people: 1000 },
  { requests: 30, people: 1500 },
  { requests: 40, people: 2000 },
] as const;
const WHOLE = { requests: 200, people: 10_000 } as const;
const SECONDS_AT_MOST = 120;

const SECTIONS = ['Maximize', 'Subject To', 'Bounds', 'Binary', 'End'] as const;

/** The lines of each section of a model, every variable and constraint named for its request. */
function sectionsOf(lp: string, request: number): Map<string, string[]> {
  const sections = new Map<string, string[]>();
  let lines: string[] = [];
  for (const line of lp.split('\n')) {
    if (line.startsWith('\\')) continue;
    if ((SECTIONS as readonly string[]).includes(line)) sections.set(line, (lines = []));
    else lines.push(line.replace(/[a-z][a-z_0-9]*/g, (name) => `${name}_of_${String(request)}`));
  }
  return sections;
}

/** Nobody gives more hours than she has; all seats of the benchmark are in the same weeks, so one sum a person says it. */
function hoursOf(index: PoolIndex, demands: readonly TeamDemand[], binaries: readonly string[]): string[] {
  const terms = new Map<number, string[]>();
  for (const name of binaries.join(' ').split(/\s+/)) {
    const [kind, row = '', place = '', , request = ''] = name.split('_');
    const seat = demands[Number(request)]?.seats[Number(place)];
    if (kind !== 'x' || !seat) continue;
    const own = terms.get(Number(row)) ?? [];
    own.push(`${String(seat.hoursPerWeek)} ${name}`);
    terms.set(Number(row), own);
  }
  const first = demands[0];
  const from = (first?.startWeek ?? 0) - index.firstWeek;
  const weeks = first?.seats[0]?.weeks ?? 0;
  return [...terms].map(
    ([row, own]) => ` hours_${String(row)}: ${own.join('\n + ')} <= ${String(index.leastFree(row, from, weeks))}`,
  );
}

/** One model of all requests: their own models side by side, and the hours that they share. */
function portfolioLp(index: PoolIndex, demands: readonly TeamDemand[]): string {
  const models = demands.map((demand, at) => sectionsOf(exportLp(index, demand, BALANCED_POLICY), at));
  const all = (section: string) => models.flatMap((model) => model.get(section) ?? []);
  const objective = all('Maximize').map((line) => line.replace(/^ points_of_\d+:/, ' '));
  const hours = hoursOf(index, demands, all('Binary'));
  return [
    ...['Maximize', ' points:', ...objective, 'Subject To', ...all('Subject To'), ...hours],
    ...['Bounds', ...all('Bounds'), 'Binary', ...all('Binary'), 'End\n'],
  ].join('\n');
}

const gapOf = (value: number, bound: number) => `${String(round(((bound - value) / Math.abs(value)) * 100, 2))} %`;

async function solveWithHighs(lp: string) {
  const highs = await loadHighs();
  const start = performance.now();
  return highs.withModel({ format: 'lp', data: lp }, (model) => {
    model.options.set({ time_limit: SECONDS_AT_MOST, mip_rel_gap: 0.001, output_flag: false });
    model.run();
    const found = model.info.get('primal_solution_status') === 2;
    return {
      seconds: (performance.now() - start) / 1000,
      value: found ? Math.round(model.getObjectiveValue()) : null,
      bound: Math.floor(Number(model.info.get('mip_dual_bound'))),
    };
  });
}

function solveOurselves(index: PoolIndex, demands: readonly TeamDemand[]) {
  const start = performance.now();
  const answer = suggestPortfolio(index, demands, BALANCED_POLICY);
  const { objective, bound } = answer.status === 'INVALID' ? { objective: 0, bound: 0 } : answer;
  return { seconds: (performance.now() - start) / 1000, objective, bound };
}

/** The portfolio beside HiGHS on the same model, as far as that can be written and solved. */
export async function benchPortfolioHighs(): Promise<string> {
  const rows: (string | number)[][] = [];
  for (const { requests, people } of SIZES) {
    const index = buildPoolIndex(streamOf(people), people);
    const demands = Array.from({ length: requests }, (_, variant) => fiveSeats(variant));
    const ours = solveOurselves(index, demands);
    const lp = portfolioLp(index, demands);
    const size = `${String(requests)} over ${String(people)}`;
    const cells = [size, ours.objective, ours.bound, gapOf(ours.objective, ours.bound), round(ours.seconds)];
    const start = performance.now();
    try {
      const { seconds, value, bound } = await solveWithHighs(lp);
      const isFinite = Number.isFinite(bound) && Math.abs(bound) < 1e15;
      const gap = value !== null && isFinite ? gapOf(value, bound) : '–';
      rows.push([...cells, round(lp.length / 1e6), value ?? 'none', isFinite ? bound : 'none', gap, round(seconds)]);
    } catch (error) {
      rows.push([
        ...cells,
        round(lp.length / 1e6),
        error instanceof Error ? error.message : 'failed',
        '–',
        '–',
        round((performance.now() - start) / 1000),
      ]);
    }
  }
  const whole = buildPoolIndex(streamOf(WHOLE.people), WHOLE.people);
  const megabytes = (exportLp(whole, fiveSeats(0), BALANCED_POLICY).length * WHOLE.requests) / 1e6;
  const head = ['requests over people', 'our points', 'our bound', 'gap', 's', 'model, MB'];
  const theirs = ['HiGHS points', 'HiGHS bound', 'gap', 's'];
  const said = `${String(WHOLE.requests)} requests over ${String(WHOLE.people)} people as one model: about ${String(Math.round(megabytes))} MB of text`;
  return `${table([...head, ...theirs], rows)}\n\n${said}`;
}

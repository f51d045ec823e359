import type { IsoDate } from '../calendar.ts';
import type { Person } from '../pool/person.ts';

/** By what people are compared. Never by a trait that the law forbids: nothing of that kind is stored. */
export const FAIRNESS_GROUPINGS = ['DEPARTMENT', 'CONTRACT_SIZE', 'YEARS_OF_SERVICE'] as const;
export type FairnessGrouping = (typeof FAIRNESS_GROUPINGS)[number];

/** What happened to a person in the period. */
export interface FairnessCounts {
  /** Times suggested in a best team. */
  readonly suggested: number;
  /** Times invited. */
  readonly asked: number;
  /** Times at work in a team. */
  readonly placed: number;
  readonly declined: number;
  /** Times in a best team, and not chosen. */
  readonly passedOver: number;
}

export interface FairnessLine extends FairnessCounts {
  /** A department's id, or a band such as `24-31`. */
  readonly group: string;
  /** People who could be asked, and everybody who was. */
  readonly people: number;
  /** Of these people, how many were asked at least once: 0 to 1, with a 95 % interval (Wilson). */
  readonly askedShare: number;
  readonly askedLow: number;
  readonly askedHigh: number;
}

export interface FairnessTable {
  readonly grouping: FairnessGrouping;
  /** The whole pool, for comparison. */
  readonly all: FairnessLine;
  /** Groups of the minimum size or more. */
  readonly groups: readonly FairnessLine[];
  /** People in groups that are too small to show. */
  readonly peopleNotShown: number;
}

const CONTRACT_BANDS = [16, 24, 32] as const;
const SERVICE_BANDS = [2, 5, 10, 20] as const;

function bandOf(value: number, bounds: readonly number[]): string {
  const at = bounds.findIndex((bound) => value < bound);
  if (at === -1) return `${String(bounds.at(-1))}+`;
  return `${String(at === 0 ? 0 : bounds[at - 1])}-${String((bounds[at] ?? 0) - 1)}`;
}

/** The group that a person is in, by each way of comparing; `?` where it is not known. */
export function fairnessGroupOf(person: Person, grouping: FairnessGrouping, today: IsoDate): string {
  const { departmentId, contractHoursPerWeek, inServiceSince } = person;
  if (grouping === 'DEPARTMENT') return departmentId;
  if (grouping === 'CONTRACT_SIZE')
    return contractHoursPerWeek === undefined ? '?' : bandOf(contractHoursPerWeek, CONTRACT_BANDS);
  return inServiceSince === undefined
    ? '?'
    : bandOf(Number(today.slice(0, 4)) - Number(inServiceSince.slice(0, 4)), SERVICE_BANDS);
}

const Z = 1.96;

/** The 95 % interval of Wilson for `hits` out of `of`; from 0 to 1 when there is nothing to go by. */
export function wilsonInterval(hits: number, of: number): readonly [number, number] {
  if (of === 0) return [0, 1];
  const share = hits / of;
  const middle = share + (Z * Z) / (2 * of);
  const spread = Z * Math.sqrt((share * (1 - share)) / of + (Z * Z) / (4 * of * of));
  const scale = 1 + (Z * Z) / of;
  return [Math.max(0, (middle - spread) / scale), Math.min(1, (middle + spread) / scale)];
}

function groupBy(people: readonly Person[], groupOf: (person: Person) => string): Map<string, Person[]> {
  const groups = new Map<string, Person[]>();
  for (const person of people) groups.set(groupOf(person), [...(groups.get(groupOf(person)) ?? []), person]);
  return groups;
}

function lineOf(group: string, people: readonly Person[], countsOf: (person: Person) => FairnessCounts): FairnessLine {
  const counts = people.map(countsOf);
  const sum = (of: (one: FairnessCounts) => number) => counts.reduce((total, one) => total + of(one), 0);
  const hits = counts.filter((one) => one.asked > 0).length;
  const [askedLow, askedHigh] = wilsonInterval(hits, people.length);
  return {
    ...{ group, people: people.length, askedLow, askedHigh },
    askedShare: people.length === 0 ? 0 : hits / people.length,
    suggested: sum((one) => one.suggested),
    asked: sum((one) => one.asked),
    placed: sum((one) => one.placed),
    declined: sum((one) => one.declined),
    passedOver: sum((one) => one.passedOver),
  };
}

/**
 * How work fell to people in a period, by department, contract size and years of service. People count who could be
 * suggested or who were asked. Groups below `minimumGroupSize` are counted together and not shown. Intervals that do not
 * meet that of the pool as a whole are worth a talk; they prove nothing by themselves.
 */
export function fairnessReport(
  people: readonly Person[],
  countsOf: (person: Person) => FairnessCounts,
  today: IsoDate,
  minimumGroupSize: number,
): FairnessTable[] {
  const counted = people.filter(
    (person) => (person.consentsToSuggestions && person.poolHoursPerWeek > 0) || countsOf(person).asked > 0,
  );
  return FAIRNESS_GROUPINGS.map((grouping) => {
    const byGroup = groupBy(counted, (person) => fairnessGroupOf(person, grouping, today));
    const groups = [...byGroup].sort(([a], [b]) => (a < b ? -1 : 1));
    const shown = groups.filter(([, members]) => members.length >= minimumGroupSize);
    return {
      grouping,
      all: lineOf('*', counted, countsOf),
      groups: shown.map(([group, members]) => lineOf(group, members, countsOf)),
      peopleNotShown: counted.length - shown.reduce((total, [, members]) => total + members.length, 0),
    };
  });
}

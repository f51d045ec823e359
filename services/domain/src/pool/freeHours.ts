import { weekOf, type WeekNumber } from '../calendar.ts';
import type { Person } from './person.ts';

/**
 * The hours that a person has left for the pool in each week from `firstWeek`, `weeks` weeks long.
 * A commitment takes its hours from every week that it touches. Whole hours, rounded down; never below 0.
 */
export function freeHoursByWeek(
  person: Pick<Person, 'poolHoursPerWeek' | 'commitments'>,
  firstWeek: WeekNumber,
  weeks: number,
): number[] {
  const free = new Array<number>(weeks).fill(person.poolHoursPerWeek);
  for (const commitment of person.commitments) {
    const from = Math.max(0, weekOf(commitment.from) - firstWeek);
    const to = Math.min(weeks - 1, weekOf(commitment.to) - firstWeek);
    for (let week = from; week <= to; week++) free[week] = (free[week] ?? 0) - commitment.hoursPerWeek;
  }
  return free.map((hours) => Math.max(0, Math.floor(hours)));
}

import { freeHoursByWeek, mondayOf, weekOf, type IsoDate, type Person, type Team } from '@rolpool/domain';
import type { Services } from '../services.ts';

/** A team that somebody is in, or is asked for, and a week in which she does not have its hours. */
export interface HoursConflict {
  readonly team: Team;
  readonly monday: IsoDate;
  readonly free: number;
  readonly hours: number;
}

/**
 * Teams for which somebody no longer has the hours: each with the first week that falls short. A team at work already
 * takes its hours, so there what is left below nothing counts; a proposed one is counted beside everything else.
 */
export async function hoursConflicts({ store }: Services, person: Person): Promise<HoursConflict[]> {
  const teams = await store.teams.findByMembers([person.id], ['PROPOSED', 'ACTIVE']);
  return teams.flatMap((team): HoursConflict[] => {
    const seat = team.seats.find(({ personId }) => personId === person.id)?.seat;
    if (!seat) return [];
    const others = person.commitments.filter(({ teamId }) => teamId !== team.id);
    const firstWeek = weekOf(team.startsOn);
    const free = freeHoursByWeek({ ...person, commitments: others }, firstWeek, seat.weeks);
    const at = free.findIndex((hours) => hours < seat.hoursPerWeek);
    return at < 0 ? [] : [{ team, monday: mondayOf(firstWeek + at), free: free[at] ?? 0, hours: seat.hoursPerWeek }];
  });
}

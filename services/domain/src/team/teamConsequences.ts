import type { WeekNumber } from '../calendar.ts';
import type { PersonId, SeatId, TeamId } from '../ids.ts';
import type { Seat } from '../matching/seat.ts';
import { freeHoursByWeek } from '../pool/freeHours.ts';
import type { Person } from '../pool/person.ts';

/** Somebody on a seat that is being tried out. */
export interface TriedSeat {
  readonly seat: Pick<Seat, 'id' | 'hoursPerWeek' | 'weeks'>;
  readonly personId: PersonId;
}

/** Another team that is proposed and for which hours are not taken yet. */
export interface OtherTeam {
  readonly id: TeamId;
  readonly title: string;
  readonly startWeek: WeekNumber;
  readonly seats: readonly {
    readonly seat: Pick<Seat, 'hoursPerWeek' | 'weeks'>;
    readonly personId: PersonId | null;
  }[];
}

/** The hours of one person in the weeks of her seat: the week that has least left counts. */
export interface SeatHours {
  readonly seatId: SeatId;
  readonly personId: PersonId;
  readonly hoursPerWeek: number;
  /** Free in that week, before this seat. */
  readonly freeHours: number;
  /** Left in that week, after this seat and her others in this team; below 0 when it does not fit. */
  readonly leftHours: number;
}

/** What a team that is tried out does to another team that asks the same person. */
export interface TeamConsequence {
  readonly personId: PersonId;
  readonly teamId: TeamId;
  readonly title: string;
  /** What the other team asks a week. */
  readonly otherHours: number;
  /** Left in the tightest week when she does both; below 0: one of the two cannot go on. */
  readonly leftHours: number;
}

const takenBy = (seats: readonly { readonly hoursPerWeek: number; readonly weeks: number }[], week: number) =>
  seats.reduce((sum, seat) => (week >= 0 && week < seat.weeks ? sum + seat.hoursPerWeek : sum), 0);

/** What is left of somebody's hours on each seat that is tried out, the seats of this team together. */
export function seatHours(
  tried: readonly TriedSeat[],
  people: ReadonlyMap<PersonId, Pick<Person, 'poolHoursPerWeek' | 'commitments'>>,
  startWeek: WeekNumber,
): SeatHours[] {
  return tried.flatMap(({ seat, personId }) => {
    const person = people.get(personId);
    if (!person) return [];
    const own = tried.filter((one) => one.personId === personId).map((one) => one.seat);
    const free = freeHoursByWeek(person, startWeek, seat.weeks);
    const weeks = free.map((hours, week) => ({ hours, left: hours - takenBy(own, week) }));
    const tightest = weeks.reduce(
      (least, one) => (one.left < least.left ? one : least),
      weeks[0] ?? { hours: 0, left: 0 },
    );
    return [
      {
        ...{ seatId: seat.id, personId, hoursPerWeek: seat.hoursPerWeek },
        ...{ freeHours: tightest.hours, leftHours: tightest.left },
      },
    ];
  });
}

/**
 * Which other proposed teams ask somebody of this one in the same weeks, and what is left of her hours when she does
 * both. Teams at work are not here: their hours are taken already. In order of the people, then of the teams.
 */
export function teamConsequences(
  tried: readonly TriedSeat[],
  people: ReadonlyMap<PersonId, Pick<Person, 'poolHoursPerWeek' | 'commitments'>>,
  startWeek: WeekNumber,
  others: readonly OtherTeam[],
): TeamConsequence[] {
  return [...new Set(tried.map(({ personId }) => personId))].flatMap((personId) => {
    const person = people.get(personId);
    if (!person) return [];
    const own = tried.filter((one) => one.personId === personId).map((one) => one.seat);
    const longest = Math.max(...own.map((seat) => seat.weeks));
    return others.flatMap((other) => {
      const asked = other.seats.filter((one) => one.personId === personId).map((one) => one.seat);
      const from = Math.max(startWeek, other.startWeek);
      const to = Math.min(startWeek + longest, other.startWeek + Math.max(0, ...asked.map((seat) => seat.weeks)));
      if (to <= from) return [];
      const left = freeHoursByWeek(person, from, to - from).map(
        (hours, at) => hours - takenBy(own, from + at - startWeek) - takenBy(asked, from + at - other.startWeek),
      );
      const otherHours = Math.max(...left.map((_, at) => takenBy(asked, from + at - other.startWeek)));
      return [{ personId, teamId: other.id, title: other.title, otherHours, leftHours: Math.min(...left) }];
    });
  });
}

import {
  accept,
  refuse,
  toPoolMember,
  weekOf,
  type Outcome,
  type Person,
  type PersonId,
  type Policy,
  type Seat,
  type SeatId,
  type TeamDemand,
} from '@rolpool/domain';
import { checkSuggestion } from '@rolpool/matching';
import type { Services } from '../services.ts';

export interface ChosenSeat {
  readonly seatId: SeatId;
  readonly personId?: PersonId | null;
}

/** A person a seat, or nobody, in the request's own order; a refusal when a seat is missing, named twice or unknown. */
export function placementOf(
  seats: readonly Seat[],
  chosen: readonly ChosenSeat[],
): Outcome<readonly (PersonId | null)[]> {
  const bySeat = new Map(chosen.map((seat) => [seat.seatId, seat.personId ?? null]));
  const isWhole =
    bySeat.size === seats.length && chosen.length === seats.length && seats.every((seat) => bySeat.has(seat.id));
  return isWhole ? accept(seats.map((seat) => bySeat.get(seat.id) ?? null)) : refuse('ANSWER_NOT_FITTING', 'seats');
}

/** The hard rules of the model that a team breaks, as the checker names them. */
export function brokenRulesOf(
  services: Services,
  demand: TeamDemand,
  people: readonly Person[],
  policy: Policy,
  placement: readonly (PersonId | null)[],
): readonly string[] {
  const today = services.today();
  const carries = new Map(services.catalogue.strengths.map((strength) => [strength.id, strength.roles]));
  const members = people.map((person) => toPoolMember(person, today, carries));
  return checkSuggestion({ version: 0, firstWeek: weekOf(today), members }, demand, policy, placement).broken;
}

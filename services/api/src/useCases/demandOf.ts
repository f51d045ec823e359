import {
  addDays,
  breakDown,
  mondayOf,
  weekOf,
  type StaffingRequest,
  type Team,
  type TeamDemand,
} from '@rolpool/domain';
import type { Services } from '../services.ts';

/** People need some time to say yes and to clear their desk. */
const WEEKS_BEFORE_START = 2;

/** What the request asks of a team, as its intake stands now. */
export function demandOf(
  request: StaffingRequest,
  { catalogue, today }: Services,
  wishes: Partial<Pick<TeamDemand, 'pins' | 'excluded' | 'keptApart' | 'pairWish' | 'allowsDoubleRoles'>>,
): TeamDemand {
  const breakdown = breakDown(request.intake, catalogue);
  const earliest = weekOf(today()) + WEEKS_BEFORE_START;
  return {
    startWeek: request.wishedStart ? Math.max(earliest, weekOf(request.wishedStart)) : earliest,
    seats: breakdown.seats,
    teamSkills: breakdown.teamSkills,
    minimumDepartments: Math.min(breakdown.minimumDepartments, breakdown.seats.length),
    pins: wishes.pins ?? [],
    excluded: wishes.excluded ?? [],
    conflictsOfInterest: [],
    keptApart: wishes.keptApart ?? [],
    ...(wishes.pairWish ? { pairWish: wishes.pairWish } : {}),
    allowsDoubleRoles: wishes.allowsDoubleRoles ?? false,
  };
}

const DAYS_TO_FRIDAY = 3;

/** From the first Monday to the Friday in which the longest seat ends. */
export function periodOf({ startWeek, seats }: TeamDemand): Pick<Team, 'startsOn' | 'endsOn'> {
  const startsOn = mondayOf(startWeek);
  return { startsOn, endsOn: addDays(startsOn, Math.max(1, ...seats.map(({ weeks }) => weeks)) * 7 - DAYS_TO_FRIDAY) };
}

import { breakDown, weekOf, type StaffingRequest, type TeamDemand } from '@rolpool/domain';
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

import { breakDown, hasStarted, type Localized, type StaffingRequest } from '@rolpool/domain';
import { speak } from '../messages/speak.ts';
import type { Loaders } from '../context.ts';
import type { Services } from '../services.ts';

/** The department that a request would go to as line work; null when no task field was recognised. */
export async function lineDepartmentOf(request: StaffingRequest, { catalogue }: Services, loaders: Loaders) {
  const { department } = breakDown(request.intake, catalogue);
  return department === null ? null : loaders.department.load(department);
}

/** Where a request stands and what happens next, in words for the one who asked. */
export async function explainProgress(
  request: StaffingRequest,
  services: Services,
  loaders: Loaders,
): Promise<Localized> {
  const team = request.teamId === null ? null : await loaders.team.load(request.teamId);
  const department = await lineDepartmentOf(request, services, loaders);
  const isReady = request.status === 'TEAM_ACTIVE' && team && !hasStarted(team, services.today());
  return speak(isReady ? 'progress.TEAM_READY' : `progress.${request.status}`, {
    department: department?.name ?? '–',
    startsOn: team?.startsOn ?? '–',
    endsOn: team?.endsOn ?? '–',
  });
}

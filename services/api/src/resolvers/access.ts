import { may, type StaffingRequest, type Team } from '@rolpool/domain';
import type { Context } from '../context.ts';

type Asking = Pick<Context, 'actor' | 'loaders'>;

const memberIdsOf = (team: Team) => team.seats.flatMap(({ personId }) => (personId === null ? [] : [personId]));

/** Whether the actor may read the team, by its members and their departments. */
export async function mayReadTeam(team: Team, { actor, loaders }: Asking): Promise<boolean> {
  const memberIds = memberIdsOf(team);
  const members = await loaders.person.loadMany(memberIds);
  const departmentIds = members.flatMap((person) =>
    person && !(person instanceof Error) ? [person.departmentId] : [],
  );
  return may(actor, 'READ_TEAM', { memberIds, departmentIds });
}

/** The request, or null for who may not read it: whatever way led to it. */
export async function readableRequest(
  request: StaffingRequest | null,
  { actor, loaders }: Asking,
): Promise<StaffingRequest | null> {
  if (!request) return null;
  const team = request.teamId === null ? null : await loaders.team.load(request.teamId);
  const memberIds = team ? memberIdsOf(team) : [];
  return may(actor, 'READ_REQUEST', { requestId: request.id, memberIds }) ? request : null;
}

/** Those of the requests that the actor may read; that some are missing does not show. */
export async function readableRequests(
  requests: readonly StaffingRequest[],
  asking: Asking,
): Promise<StaffingRequest[]> {
  const readable = await Promise.all(requests.map((request) => readableRequest(request, asking)));
  return readable.filter((request) => request !== null);
}

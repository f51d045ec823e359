import {
  accept,
  freeHoursByWeek,
  mondayOf,
  nextReleaseStatus,
  refuse,
  weekOf,
  type Actor,
  type Commitment,
  type IsoDate,
  type Outcome,
  type Person,
  type Release,
  type ReleaseId,
} from '@rolpool/domain';
import type { Repositories } from '@rolpool/store';
import type { Services } from '../services.ts';
import { refusedFor } from './allow.ts';
import { checkReason } from './checkInput.ts';
import { startWhenReady } from './startWhenReady.ts';
import { withdrawFromTeam } from './withdrawFromTeam.ts';

/**
 * The first week in which her hours are not free, next to commitments and to releases already agreed for teams not yet at
 * work, and what is left in it; null when they are free in every week.
 */
async function firstWeekShort(
  repositories: Repositories,
  person: Person,
  release: Release,
): Promise<{ readonly monday: IsoDate; readonly free: number } | null> {
  const agreed = await repositories.releases.findAgreedOf(person.id);
  const teams = await repositories.teams.findByIds(agreed.map((one) => one.teamId));
  const promised: Commitment[] = agreed
    .filter(
      (one) => one.id !== release.id && teams.some((team) => team.id === one.teamId && team.status === 'PROPOSED'),
    )
    .map(({ from, to, hoursPerWeek }) => ({ from, to, hoursPerWeek, kind: 'TEAM' }));
  const firstWeek = weekOf(release.from);
  const free = freeHoursByWeek(
    { ...person, commitments: [...person.commitments, ...promised] },
    firstWeek,
    weekOf(release.to) - firstWeek + 1,
  );
  const at = free.findIndex((hours) => hours < release.hoursPerWeek);
  return at < 0 ? null : { monday: mondayOf(firstWeek + at), free: free[at] ?? 0 };
}

/** Releases a person's hours, or refuses with a reason, which opens her seat again. With the last release the team starts. */
export async function decideRelease(
  { store }: Services,
  actor: Actor,
  input: { readonly releaseId: ReleaseId; readonly agree: boolean; readonly reason?: string | null },
): Promise<Outcome<Release>> {
  return store.inTransaction(async (repositories) => {
    const release = await repositories.releases.findById(input.releaseId);
    const person = release && (await repositories.people.findById(release.personId));
    const refused = refusedFor(actor, 'DECIDE_RELEASE', person ? { departmentIds: [person.departmentId] } : {});
    // Of other departments, and of nothing: the same answer, so that nobody learns what there is.
    if (refused) return actor.kind === 'PERSON' ? refuse('NOT_FOUND', 'releaseId') : refused;
    const team = release && (await repositories.teams.findById(release.teamId));
    if (!release || !person || !team) return refuse('NOT_FOUND', 'releaseId');
    if (release.status === 'WITHDRAWN') return refuse('WRONG_STATUS', 'releaseId', { status: release.status });
    const status = nextReleaseStatus(release.status, input.agree ? 'AGREE' : 'REFUSE');
    if (!status) return refuse('ALREADY_ANSWERED', 'releaseId');
    const reason = input.agree ? null : checkReason(input.reason);
    if (reason && !reason.ok) return reason;
    const short = input.agree ? await firstWeekShort(repositories, person, release) : null;
    if (short) {
      const { name } = person;
      const facts = { name, date: short.monday, free: short.free, hours: release.hoursPerWeek };
      return refuse('HOURS_GONE', 'releaseId', facts);
    }
    const decided = { ...release, status, refusalReason: reason?.value ?? null };
    if (!(await repositories.releases.save(decided))) return refuse('CHANGED_MEANWHILE', 'releaseId');
    if (input.agree) await startWhenReady(repositories, team);
    else {
      const invitations = await repositories.invitations.findByTeams([team.id]);
      const hers = invitations.find(
        (one) => one.seatId === release.seatId && one.personId === person.id && one.status === 'ACCEPTED',
      );
      if (hers) await withdrawFromTeam(repositories, hers);
      const seats = team.seats.map((seat) => (seat.seat.id === release.seatId ? { ...seat, personId: null } : seat));
      await repositories.teams.save({ ...team, seats });
    }
    return accept({ ...decided, version: release.version + 1 });
  });
}

import {
  accept,
  may,
  refuse,
  type Actor,
  type CoCreation,
  type Message,
  type MessageId,
  type Outcome,
  type StaffingRequest,
  type StaffingRequestId,
  type Team,
  type TeamId,
} from '@rolpool/domain';
import { maskPersonalData, onOneLine } from '@rolpool/language';
import { newTimedId } from '../secrets.ts';
import type { Services } from '../services.ts';
import { refusedFor } from './allow.ts';
import { checkNumber, checkText } from './checkInput.ts';

const MOST_TEXT = 4000;
const MOST_MESSAGES = 200;
const MOST_NAME = 80;
const HIGHEST_GRADE = 10;
const MOST_REMARK = 1000;

const isRunning = ({ status }: Team): boolean => status === 'PROPOSED' || status === 'ACTIVE';

async function write(
  { store }: Services,
  request: StaffingRequest,
  written: Pick<Message, 'side' | 'personId' | 'text'>,
): Promise<Outcome<StaffingRequest>> {
  const text = checkText(written.text, 'text', 1, MOST_TEXT);
  if (!text.ok) return text;
  if ((await store.messages.countOf(request.id)) >= MOST_MESSAGES)
    return refuse('TOO_MANY_MESSAGES', 'text', { most: MOST_MESSAGES });
  const now = new Date();
  await store.messages.insert({
    ...{ id: newTimedId<MessageId>(now), requestId: request.id, sentAt: now.toISOString() },
    ...{ ...written, text: text.value },
  });
  return accept(request);
}

/** Writes to the requester, for coordinators and for the team at work on it. */
export async function writeMessage(
  services: Services,
  actor: Actor,
  requestId: StaffingRequestId,
  text: string,
): Promise<Outcome<StaffingRequest>> {
  const request = await services.store.requests.findById(requestId);
  const team = request?.teamId ? await services.store.teams.findById(request.teamId) : undefined;
  const memberIds = team?.seats.flatMap(({ personId }) => personId ?? []) ?? [];
  const refused = refusedFor(actor, 'WRITE_MESSAGE', { memberIds });
  if (refused || actor.kind !== 'PERSON') return refused ?? refuse('NOT_SIGNED_IN');
  if (!request) return refuse('NOT_FOUND', 'requestId');
  return write(services, request, { side: 'ORGANISATION', personId: actor.personId, text });
}

/** Writes as the requester, who showed the personal code. Personal data in it is masked, as in the request itself. */
export function writeAsRequester(
  services: Services,
  request: StaffingRequest,
  text: string,
): Promise<Outcome<StaffingRequest>> {
  const masked = maskPersonalData(text.slice(0, 2 * MOST_TEXT), request.language).text;
  return write(services, request, { side: 'REQUESTER', personId: null, text: masked });
}

/** Asks the requester to think along as an external member of the team. Asking again after a no is allowed. */
export async function inviteToCoCreate(services: Services, actor: Actor, teamId: TeamId): Promise<Outcome<Team>> {
  const refused = refusedFor(actor, 'CHOOSE_TEAM');
  if (refused) return refused;
  const { store, today } = services;
  const team = await store.teams.findById(teamId);
  if (!team) return refuse('NOT_FOUND', 'teamId');
  if (!isRunning(team)) return refuse('WRONG_STATUS', 'teamId', { status: team.status });
  if (team.coCreation && team.coCreation.status !== 'DECLINED') return refuse('ALREADY_ANSWERED', 'teamId');
  const changed: Team = { ...team, coCreation: { status: 'INVITED', invitedOn: today(), name: null } };
  if (!(await store.teams.save(changed))) return refuse('CHANGED_MEANWHILE', 'teamId');
  return accept({ ...changed, version: team.version + 1 });
}

/** The team that works, or will work, on a request. */
export async function runningTeamOf({ store }: Services, request: StaffingRequest): Promise<Team | null> {
  const team = request.teamId === null ? undefined : await store.teams.findById(request.teamId);
  return team && isRunning(team) ? team : null;
}

/** The requester says yes or no to thinking along; saying no after a yes takes her name away again. */
export async function answerCoCreation(
  services: Services,
  request: StaffingRequest,
  answer: { readonly accept: boolean; readonly name: string | null },
): Promise<Outcome<StaffingRequest>> {
  const team = await runningTeamOf(services, request);
  const invited = team?.coCreation;
  if (!team || !invited) return refuse('NOT_FOUND', 'code');
  const name = answer.accept ? checkText(onOneLine(answer.name ?? ''), 'name', 1, MOST_NAME) : accept(null);
  if (!name.ok) return name;
  const coCreation: CoCreation = {
    ...{ status: answer.accept ? 'ACCEPTED' : 'DECLINED', invitedOn: invited.invitedOn, name: name.value },
  };
  return (await services.store.teams.save({ ...team, coCreation }))
    ? accept(request)
    : refuse('CHANGED_MEANWHILE', 'code');
}

/** The request that one hears of: the one that it goes on with, when others asked the same. */
export async function followedRequest({ store }: Services, request: StaffingRequest): Promise<StaffingRequest> {
  return (request.mergedInto ? await store.requests.findById(request.mergedInto) : undefined) ?? request;
}

/** What the requester thinks of how it went: once, after the work is done. */
export async function giveSatisfaction(
  services: Services,
  request: StaffingRequest,
  given: { readonly grade: number; readonly remark: string | null },
): Promise<Outcome<StaffingRequest>> {
  const { status } = await followedRequest(services, request);
  if (status !== 'CLOSED') return refuse('WRONG_STATUS', 'code', { status });
  if (request.satisfaction) return refuse('ALREADY_ANSWERED', 'code');
  const grade = checkNumber(given.grade, 'grade', 1, HIGHEST_GRADE);
  if (!grade.ok) return grade;
  const words = maskPersonalData((given.remark ?? '').slice(0, 2 * MOST_REMARK), request.language).text.trim();
  const remark = words === '' ? accept(null) : checkText(words, 'remark', 1, MOST_REMARK);
  if (!remark.ok) return remark;
  const satisfaction = { grade: grade.value, remark: remark.value, givenOn: services.today() };
  const changed: StaffingRequest = { ...request, satisfaction };
  if (!(await services.store.requests.save(changed))) return refuse('CHANGED_MEANWHILE', 'code');
  return accept({ ...changed, version: request.version + 1 });
}

/** Whether somebody may write to the requester of a request with this team. */
export const mayWrite = (actor: Actor, team: Team | null): boolean =>
  may(actor, 'WRITE_MESSAGE', { memberIds: team?.seats.flatMap(({ personId }) => personId ?? []) ?? [] });

import {
  accept,
  refuse,
  type Actor,
  type AuditEntry,
  type Department,
  type IsoDate,
  type Language,
  type Localized,
  type Outcome,
  type Person,
  type PersonId,
  type StoredSuggestion,
} from '@rolpool/domain';
import type { TeamSuggestion } from '@rolpool/matching';
import type { Store } from '@rolpool/store';
import { speak, speakByCode, speakEnding } from '../messages/speak.ts';
import type { Services } from '../services.ts';
import { themselves } from './allow.ts';

const MOST_VIEWS = 10_000;
const MOST_ACTS = 10_000;

/** Kept suggestions that have her in a team: which, when and for which request. Goes over all of them. */
async function suggestionsWith(store: Store, personId: PersonId) {
  const found: Pick<StoredSuggestion, 'id' | 'askedOn' | 'requestId'>[] = [];
  for await (const { id, askedOn, requestId, answer } of store.suggestions.streamSince('0000-01-01' as IsoDate)) {
    const teams = 'teams' in (answer as object) ? (answer as { readonly teams: readonly TeamSuggestion[] }).teams : [];
    if (teams.some(({ seats }) => seats.some((seat) => seat.personId === personId)))
      found.push({ id, askedOn, requestId });
  }
  return found;
}

/** Everything that is stored about a person, in the words of the store; nobody else's name is in it. */
async function collect({ store, audit }: Services, person: Person) {
  const { id } = person;
  await audit.chain();
  const [invitations, teams, views, releases, done, about, messages, savedViews] = await Promise.all([
    store.invitations.findByPerson(id),
    store.teams.findByMember(id),
    store.profileViews.findOf(id, MOST_VIEWS),
    store.releases.findByPerson(id),
    store.audit.findPage({ actorIds: [id] }, MOST_ACTS),
    store.audit.findPage({ objectIds: [id] }, MOST_ACTS),
    store.messages.findByWriter(id),
    store.savedViews.findOf(id),
  ]);
  const evaluations = await store.evaluations.findByTeams(teams.map((team) => team.id));
  const act = ({ at, action, objectKind, objectId, result }: AuditEntry) => ({
    at,
    action,
    objectKind,
    objectId,
    result,
  });
  return {
    person,
    invitations,
    messagesWritten: messages.map(({ requestId, sentAt, text }) => ({ requestId, sentAt, text })),
    releases,
    // The reason for the team may speak of others; hers is in `why` of her invitation.
    teams: teams.map(({ seats, chosenBy: _by, reason: _reason, ...team }) => ({
      ...team,
      seats: seats.filter(({ personId }) => personId === id),
    })),
    evaluationsGiven: evaluations.filter(({ personId }) => personId === id),
    confirmationsReceived: evaluations.flatMap(({ teamId, givenOn, confirmations }) =>
      confirmations.filter(({ personId }) => personId === id).map(({ skillId }) => ({ teamId, givenOn, skillId })),
    ),
    profileViews: views,
    savedViews,
    suggestions: await suggestionsWith(store, id),
    sessions: await store.sessions.findOf(id),
    done: done.map(act),
    doneAboutHer: about.map(act),
  };
}

export type MyData = Awaited<ReturnType<typeof collect>>;

/** The same to read: a heading and lines for each part. */
function readable(services: Services, data: MyData, department: Department | undefined, language: Language): string {
  const { catalogue } = services;
  const say = (key: Parameters<typeof speak>[0], facts = {}) => speak(key, facts)[language];
  const yesNo = (is: boolean) => say(is ? 'export.yes' : 'export.no');
  const skill = (id: MyData['person']['profile']['skills'][number]['skillId']) =>
    catalogue.skillById.get(id)?.label[language] ?? id;
  const { person } = data;
  const part = (heading: Parameters<typeof speak>[0], lines: readonly string[]) =>
    [
      `\n${say(heading)}`,
      ...(lines.length > 0 ? lines.map((line) => `- ${line}`) : [`- ${say('export.nothing')}`]),
    ].join('\n');
  return [
    say('export.title', { name: person.name, day: services.today() }),
    part('export.person', [
      say('export.line.name', { name: person.name }),
      ...(department ? [say('export.line.department', { department: department.name })] : []),
      ...(person.workEmail === undefined ? [] : [say('export.line.workEmail', { address: person.workEmail })]),
      say('export.line.hours', { hours: person.poolHoursPerWeek }),
      say('export.line.consent', { consents: yesNo(person.consentsToSuggestions) }),
      ...(person.contractHoursPerWeek === undefined
        ? []
        : [say('export.line.contract', { hours: person.contractHoursPerWeek })]),
      ...(person.inServiceSince === undefined ? [] : [say('export.line.since', { day: person.inServiceSince })]),
    ]),
    part(
      'export.skills',
      person.profile.skills.map(({ skillId, level, lastUsed, givesEnergy, wantsToLearn }) =>
        say('export.line.skill', {
          ...{ skill: skill(skillId), level, day: lastUsed },
          ...{ energy: yesNo(givesEnergy), learn: yesNo(wantsToLearn) },
        }),
      ),
    ),
    part(
      'export.roles',
      person.profile.roles.map((one) =>
        say('export.line.role', {
          ...{ role: speakByCode('role', one.role)[language], can: one.can },
          times: one.timesCarried,
        }),
      ),
    ),
    part(
      'export.strengths',
      person.profile.strengths.map((id) => catalogue.strengths.find((one) => one.id === id)?.label[language] ?? id),
    ),
    part(
      'export.commitments',
      person.commitments.map(({ from, to, hoursPerWeek }) =>
        say('export.line.commitment', { from, to, hours: hoursPerWeek }),
      ),
    ),
    part(
      'export.asked',
      person.askedOn.map((day) => say('export.line.asked', { day })),
    ),
    part(
      'export.invitations',
      data.invitations.map(({ sentOn, status }) =>
        say('export.line.invitation', { day: sentOn, status: speakByCode('status', status)[language] }),
      ),
    ),
    part(
      'export.teams',
      data.teams.map(({ title, startsOn, endsOn }) => say('export.line.team', { title, from: startsOn, to: endsOn })),
    ),
    part(
      'export.evaluations',
      data.evaluationsGiven.map(({ givenOn, grade, reflection }) =>
        say('export.line.evaluation', { day: givenOn, grade, reflection: reflection ?? '—' }),
      ),
    ),
    part(
      'export.confirmations',
      data.confirmationsReceived.map(({ givenOn, skillId }) =>
        say('export.line.confirmation', { day: givenOn, skill: skill(skillId) }),
      ),
    ),
    part(
      'export.messages',
      data.messagesWritten.map(({ sentAt, text }) => say('export.line.message', { at: sentAt, text })),
    ),
    part(
      'export.views',
      data.profileViews.map(({ seenOn, why }) =>
        say('export.line.view', { day: seenOn, why: speakByCode('viewReason', why)[language] }),
      ),
    ),
    part(
      'export.savedViews',
      data.savedViews.map(({ name, address }) => say('export.line.savedView', { name, address })),
    ),
    part(
      'export.suggestions',
      data.suggestions.map(({ askedOn }) => say('export.line.suggestion', { day: askedOn })),
    ),
    part(
      'export.sessions',
      data.sessions.map(({ startedAt, usedAt }) =>
        say('export.line.session', { from: startedAt.toISOString(), to: usedAt.toISOString() }),
      ),
    ),
    part(
      'export.acts',
      data.done.map(({ at, action, result }) =>
        say('export.line.act', {
          at,
          action: speakByCode('audit.action', action)[language],
          result: speakEnding(result)[language],
        }),
      ),
    ),
  ].join('\n');
}

export interface ExportedData {
  readonly fileName: string;
  readonly json: string;
  readonly readable: Localized;
}

/** Everything that is stored about the one who asks, for a program and to read. */
export async function exportMyData(services: Services, actor: Actor): Promise<Outcome<ExportedData>> {
  const asking = themselves(actor, 'READ_OWN_ACCOUNT');
  if (!asking.ok) return asking;
  const person = await services.store.people.findById(asking.value);
  if (!person) return refuse('NOT_FOUND', null);
  const [data, departments] = await Promise.all([collect(services, person), services.store.departments.findAll()]);
  const department = departments.find(({ id }) => id === person.departmentId);
  return accept({
    fileName: `rolpool-${person.id}-${services.today()}`,
    json: JSON.stringify(data, null, 2),
    readable: {
      nl: readable(services, data, department, 'nl'),
      en: readable(services, data, department, 'en'),
    },
  });
}

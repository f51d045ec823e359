import { answerInvitation } from '../acceptance/pathSteps.ts';
import { CORRECT, ERASE, SET_CONSENT } from '../acceptance/privacyQueries.ts';
import { MERGE } from '../acceptance/requestQueries.ts';
import { signInCookie, startTarget, type Target } from './people.ts';
import { EVALUATE, newVictim, newVictimAtWork, newVictimTeam, seatsOf, type VictimTeam } from './victims.ts';
import { expectAlive, expectCalm, sendQuery, type RawAnswer } from './wire.ts';

let target: Target;
let atWork: VictimTeam;
beforeAll(async () => {
  target = await startTarget();
  atWork = await newVictimAtWork(target);
});
afterAll(() => target.close());
afterEach(() => expectAlive(target.address));

const ANSWER = `mutation($input: AnswerInvitationInput!) { it: answerInvitation(input: $input) { __typename ... on Refusal { code } } }`;
const CHOOSE = `mutation($input: ChooseTeamInput!) { it: chooseTeam(input: $input) { __typename ... on Refusal { code } } }`;
const CANCEL = `mutation($input: CancelTeamInput!) { it: cancelTeam(input: $input) { __typename ... on Refusal { code } } }`;
const DECIDE = `mutation($input: DecideReleaseInput!) { it: decideRelease(input: $input) { __typename ... on Refusal { code } } }`;
const TEAM = `query($id: ID!) { team(id: $id) { status seats { person { id } invitation { status person { id } } release { status } } evaluations { grade } } }`;
const times = (count: number) => Array.from({ length: count }, (_, at) => at);

/** How many of the answers are a success; none of them may be a fault. */
function successes(answers: readonly RawAnswer[]): number {
  for (const answer of answers) expectCalm(answer);
  return answers.filter(({ text }) => /"__typename":"\w+Success"/.test(text)).length;
}
const teamOf = async (id: string) => (await target.client('coordinator').ask(TEAM, { id })).data.team;
const cookieFor = (id: string) => signInCookie(target.address, id);

describe('at the same moment', () => {
  it.each([1, 2, 3])('one of six choices of a team is made (%d)', async () => {
    const victim = await newVictim(target);
    const cookies = [target.cookie('coordinator'), await cookieFor('p0000016')];
    const { requestId, requestVersion } = victim;
    const answers = await Promise.all(
      times(6).map((at) =>
        sendQuery(
          target.address,
          CHOOSE,
          { input: { requestId, requestVersion, seats: seatsOf(victim), reason: `Keuze ${String(at)}.` } },
          { cookie: cookies[at % 2] ?? '' },
        ),
      ),
    );
    expect(successes(answers)).toBe(1);
    const { data } = await target
      .client('coordinator')
      .ask('query($id: ID!) { staffingRequest(id: $id) { version team { seats { invitation { status } } } } }', {
        id: requestId,
      });
    expect(data.staffingRequest.version).toBe(requestVersion + 1);
  });

  it.each([1, 2, 3])('one of six answers to an invitation counts (%d)', async () => {
    const victim = await newVictimTeam(target);
    const cookie = await cookieFor(victim.memberIds[0] ?? '');
    const invitationId = victim.invitationIds[0];
    const answers = await Promise.all(
      times(6).map((at) =>
        sendQuery(
          target.address,
          ANSWER,
          { input: { invitationId, accept: at % 2 === 0, reason: 'Geen tijd nu.' } },
          { cookie },
        ),
      ),
    );
    expect(successes(answers)).toBe(1);
    const [seat] = (await teamOf(victim.teamId)).seats;
    expect(['ACCEPTED', 'DECLINED']).toContain(seat.invitation.status);
    if (seat.invitation.status === 'DECLINED') expect(seat).toMatchObject({ person: null, release: null });
    else expect(seat.person.id).toBe(victim.memberIds[0]);
  });

  it.each([1, 2, 3])('a yes and the withdrawal of consent end in one of the two (%d)', async () => {
    const victim = await newVictimTeam(target);
    const [member = ''] = victim.memberIds;
    const cookie = await cookieFor(member);
    const answers = await Promise.all([
      sendQuery(target.address, ANSWER, { input: { invitationId: victim.invitationIds[0], accept: true } }, { cookie }),
      sendQuery(target.address, SET_CONSENT, { consents: false }, { cookie }),
    ]);
    for (const answer of answers) expectCalm(answer);
    const [seat] = (await teamOf(victim.teamId)).seats;
    if (seat.invitation.status === 'ACCEPTED') expect(seat.person.id).toBe(member);
    else {
      expect(seat.invitation.status).toBe('WITHDRAWN');
      expect(seat.person).toBeNull();
      expect(['WITHDRAWN', undefined]).toContain(seat.release?.status);
    }
    await sendQuery(target.address, SET_CONSENT, { consents: true }, { cookie });
  });

  it('a yes and the end of the team leave nobody in a team that was called off', async () => {
    for (const _round of times(3)) {
      const victim = await newVictimTeam(target);
      const cookie = await cookieFor(victim.memberIds[0] ?? '');
      const answers = await Promise.all([
        sendQuery(
          target.address,
          ANSWER,
          { input: { invitationId: victim.invitationIds[0], accept: true } },
          { cookie },
        ),
        target.ask('coordinator', CANCEL, { input: { teamId: victim.teamId, reason: 'Toch niet.' } }),
      ]);
      for (const answer of answers) expectCalm(answer);
      const team = await teamOf(victim.teamId);
      if (team.status !== 'CANCELLED') continue;
      for (const { invitation, release } of team.seats) {
        expect(['WITHDRAWN', 'DECLINED']).toContain(invitation.status);
        expect(['WITHDRAWN', 'REFUSED', undefined]).toContain(release?.status);
      }
    }
  });

  it('one of six evaluations of a member counts', async () => {
    const victim = atWork;
    const cookie = await cookieFor(victim.memberIds[1] ?? '');
    const answers = await Promise.all(
      times(6).map((at) =>
        sendQuery(target.address, EVALUATE, { input: { teamId: victim.teamId, grade: at + 1 } }, { cookie }),
      ),
    );
    expect(successes(answers)).toBe(1);
    expect((await teamOf(victim.teamId)).evaluations).toHaveLength(2);
  });

  it('one of four decisions on hours counts', async () => {
    const victim = await newVictimTeam(target);
    await answerInvitation(target.address, victim.memberIds[0] ?? '', true);
    for (const at of times(14)) {
      const id = `p${String(at + 1).padStart(7, '0')}`;
      const manager = await target.as(id);
      const { data } = await manager.ask('{ myReleases { id status } }');
      const release = data.myReleases.find((one: any) => one.status === 'ASKED');
      if (!release) continue;
      const cookie = await cookieFor(id);
      const answers = await Promise.all(
        times(4).map((one) =>
          sendQuery(
            target.address,
            DECIDE,
            { input: { releaseId: release.id, agree: one % 2 === 0, reason: 'Te druk nu.' } },
            { cookie },
          ),
        ),
      );
      expect(successes(answers)).toBe(1);
    }
    expect.hasAssertions();
  });

  it('one of five erasures of a person is done', async () => {
    const answers = await Promise.all(
      times(5).map(() => target.ask('administrator', ERASE, { id: 'p0000310', reason: 'Uit dienst.' })),
    );
    expect(successes(answers)).toBe(1);
  });

  it('a correction does not bring back somebody who is being erased', async () => {
    for (const at of times(6)) {
      const id = `p00003${String(20 + at)}`;
      const name = `Terugkeerder ${String(at)} Quispelmans`;
      const cookie = await cookieFor(id);
      const answers = await Promise.all([
        target.ask('administrator', ERASE, { id, reason: 'Uit dienst.' }),
        ...times(3).map(() => sendQuery(target.address, CORRECT, { input: { name } }, { cookie })),
        sendQuery(target.address, SET_CONSENT, { consents: true }, { cookie }),
      ]);
      for (const answer of answers) expect(answer.text).not.toMatch(/node_modules|\n\s+at /);
      if (!answers[0].text.includes('ErasePersonSuccess')) continue;
      const { data } = await target.client('coordinator').ask('{ people(search: "Quispelmans") { totalCount } }');
      expect(data.people.totalCount).toBe(0);
      const { text } = await sendQuery(target.address, '{ viewer { person { id } } }', {}, { cookie });
      expect(JSON.parse(text).data.viewer).toBeNull();
    }
  });

  it('nobody is put in a team while she is being erased', async () => {
    for (const _round of times(4)) {
      const victim = await newVictim(target);
      const { requestId, requestVersion } = victim;
      const [id = ''] = victim.memberIds;
      const erase = () => target.ask('administrator', ERASE, { id, reason: 'Uit dienst.' });
      const choose = () =>
        target.ask('coordinator', CHOOSE, {
          input: { requestId, requestVersion, seats: seatsOf(victim), reason: 'Past goed.' },
        });
      const [chosen, ...erased] = await Promise.all([choose(), ...times(6).map(erase)]);
      const isChosen = /Success"/.test(chosen.text);
      const isErased = erased.some(({ text }) => /Success"/.test(text));
      expect({ isChosen, isErased }).not.toEqual({ isChosen: true, isErased: true });
    }
  });

  it('two requests do not go on with each other', async () => {
    const [one, two] = [await newVictim(target), await newVictim(target)];
    const merge = (from: typeof one, into: typeof one) =>
      target.ask('coordinator', MERGE, {
        input: { requestId: from.requestId, requestVersion: from.requestVersion, intoId: into.requestId },
      });
    const answers = await Promise.all([merge(one, two), merge(two, one)]);
    expect(successes(answers)).toBeLessThanOrEqual(1);
    for (const { requestId } of [one, two]) {
      const read = await target.ask(
        'coordinator',
        'query($id: ID!) { staffingRequest(id: $id) { status mergedInto { id status } mergedHere { id } } }',
        { id: requestId },
      );
      expectCalm(read);
      const { mergedInto } = JSON.parse(read.text).data.staffingRequest;
      expect(mergedInto?.status).not.toBe('MERGED');
    }
  });

  it('one of five changes of a policy is made', async () => {
    const { data } = await target
      .client('administrator')
      .ask(
        '{ policies { id version weights { skills affinity energy growth rotation } coveragePerLevel mixPerDepartment mixUpTo pairPoints ignoreTraits } }',
      );
    const input = { ...data.policies[0], reason: 'Om beurten.' };
    const answers = await Promise.all(
      times(5).map(() =>
        target.ask(
          'administrator',
          'mutation($input: ChangePolicyInput!) { changePolicy(input: $input) { __typename ... on Refusal { code } } }',
          { input },
        ),
      ),
    );
    expect(successes(answers)).toBe(1);
  });

  it('signing out ends the session for whatever comes after', async () => {
    const cookie = await cookieFor('p0000090');
    const ask = () => sendQuery(target.address, '{ viewer { person { id } } }', {}, { cookie });
    await Promise.all([ask(), sendQuery(target.address, 'mutation { signOut }', {}, { cookie }), ask(), ask()]);
    expect(JSON.parse((await ask()).text).data.viewer).toBeNull();
  });

  it('the audit log stays whole', async () => {
    const { text } = await target.ask(
      'auditor',
      '{ auditVerification { __typename ... on AuditVerification { isWhole fault { en } } } }',
    );
    expect(JSON.parse(text).data.auditVerification).toEqual({
      __typename: 'AuditVerification',
      isWhole: true,
      fault: null,
    });
  });
});

import { startTarget, type Target } from './people.ts';
import { placesOf } from './injectedPlaces.ts';
import { newVictimTeam, stateOf, type VictimTeam } from './victims.ts';
import { expectAlive, expectCalm, send } from './wire.ts';

let target: Target;
let victim: VictimTeam;
let before: string;
let number = 0;

beforeAll(async () => {
  target = await startTarget({ ROLPOOL_TRUSTED_PROXIES: '1' });
  victim = await newVictimTeam(target);
  before = await stateOf(target, victim.requestId);
});
afterAll(() => target.close());

/** Only the names count here: the ids are put in when the victim is there. */
const NO_VICTIM: VictimTeam = {
  ...{ requestId: '', requestVersion: 1, code: '', suggestionId: '', teamId: '' },
  ...{ seatIds: [], memberIds: [], memberNames: [], invitationIds: [] },
};
const NAMES = placesOf(NO_VICTIM).map(({ name }) => name);

/** Values that are no text: a store that took them as they are would read them as a question. */
const OBJECTS: readonly string[] = [
  '{"$ne":null}',
  '{"$gt":""}',
  '{"$regex":".*"}',
  '{"$where":"return true"}',
  '{"$in":["p0000001","p0000002"]}',
  '{"__proto__":{"isAdmin":true}}',
  '{"constructor":{"prototype":{"isAdmin":true}}}',
  '{"toString":"x","valueOf":"x"}',
  '["2026-12-01"]',
  '["a","b"]',
  '[{"$ne":null}]',
  'true',
  '1.5',
];

/** Texts that mean something to one part or another; here they are nothing but text that names nothing. */
const TEXTS: readonly string[] = [
  '__proto__',
  'toString',
  'hasOwnProperty',
  '{"$ne":null}',
  '$$ROOT',
  '$where: 1',
  "' OR 1=1 --",
  '../../../etc/passwd',
  '(a+)+$',
  '((((',
  'a\\',
  'x\0y',
  'x\r\nSet-Cookie: rolpool_session=x',
  '\ud800',
  '{{7*7}} ${7*7} <%= 7*7 %>',
  'x'.repeat(20_000),
];

const ask = (name: string, value: string) => {
  const place = placesOf(victim).find((one) => one.name === name);
  if (!place) throw new Error(`no place ${name}`);
  number += 1;
  return send(target.address, {
    body: `{"query":${JSON.stringify(place.query)},"variables":{"v":${value}}}`,
    headers: {
      cookie: target.cookie(place.actor),
      'x-forwarded-for': `10.${String(number >> 8)}.${String(number & 255)}.1`,
    },
  });
};

describe('a value that is no text', () => {
  it.each(NAMES)('is refused in the place of %s', async (name) => {
    for (const value of OBJECTS) {
      const answer = await ask(name, value);
      expectCalm(answer);
      const { data, errors } = JSON.parse(answer.text);
      // A day that is none may be refused in the answer as well.
      const refused = Object.values(data ?? {}).every((one: any) => one?.__typename === 'Refusal');
      expect({ value, refused }).toEqual({ value, refused: true });
      if (!data) expect(errors[0].extensions.code).toBe('BAD_USER_INPUT');
    }
  });
});

describe('a text that means something elsewhere', () => {
  it.each(NAMES)('is only text in the place of %s', async (name) => {
    for (const value of TEXTS) {
      const answer = await ask(name, JSON.stringify(value));
      expect({ value, text: answer.text }).not.toMatchObject({ text: expect.stringContaining('INTERNAL_SERVER') });
      expectCalm(answer);
      expect(answer.headers.getSetCookie()).toEqual([]);
    }
    await expectAlive(target.address);
    expect(await stateOf(target, victim.requestId)).toBe(before);
  });
});

describe('a name from the prototype', () => {
  const VIEWER = '{ viewer { permissions } }';
  it.each<[string, string]>([
    ['in the body', `{"query":"${VIEWER}","__proto__":{"isAdmin":true,"query":"{ x }"}}`],
    ['in the variables', `{"query":"${VIEWER}","variables":{"__proto__":{"permissions":["ADMINISTRATOR"]}}}`],
    ['in the extensions', `{"query":"${VIEWER}","extensions":{"__proto__":{"documentId":"x"}}}`],
    ['as the constructor', `{"query":"${VIEWER}","constructor":{"prototype":{"actor":{"kind":"PERSON"}}}}`],
    ['as a getter', `{"query":"${VIEWER}","__defineGetter__":"x","toString":"y"}`],
  ])('changes nothing %s', async (_what, body) => {
    const answer = await send(target.address, { body, headers: { cookie: target.cookie('employee') } });
    expectCalm(answer);
    expect(JSON.parse(answer.text).data.viewer.permissions).toEqual(['EMPLOYEE']);
    const { text } = await target.ask('anonymous', VIEWER);
    expect(JSON.parse(text).data.viewer).toBeNull();
  });

  it.each(['__proto__', 'constructor', 'prototype'])('is no field of an input: %s', async (name) => {
    const body = `{"query":"mutation($input: CorrectMyDataInput!) { correctMyData(input: $input) { __typename } }","variables":{"input":{"${name}":{"name":"x"}}}}`;
    const answer = await send(target.address, { body, headers: { cookie: target.cookie('employee') } });
    expectCalm(answer);
    const { text } = await target.ask('employee', '{ viewer { person { name } permissions } }');
    expect(JSON.parse(text).data.viewer).toMatchObject({ permissions: ['EMPLOYEE'] });
    expect(JSON.parse(text).data.viewer.person.name).not.toBe('x');
  });
});

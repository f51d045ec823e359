import type { GraphqlClient } from './graphqlClient.ts';
import { ADMINISTRATOR, AUDITOR, COORDINATOR, signedIn, suggest } from './pathSteps.ts';
import { newDataDir, removeDataDir, startRolpool, type RolpoolProcess } from './rolpoolProcess.ts';

const IMPORT = `mutation($input: ImportPeopleInput!) { importPeople(input: $input) { __typename
  ... on ImportPeopleSuccess { isDryRun rows { line number name outcome faults { field message { nl en } } } }
  ... on Refusal { code field message { nl en } } } }`;
const PREVIEW = `query($input: PreviewPolicyInput!) { previewPolicy(input: $input) { __typename
  ... on PolicyPreview { requests changed seats seatsChanged before { departments asked } after { departments asked } }
  ... on Refusal { code field } } }`;
const HEAD = 'nummer;naam;afdeling;e-mail;uren;contracturen;in dienst sinds;toegang';

let rolpool: RolpoolProcess;
let dataDir: string;
let administrator: GraphqlClient;
let department: string;
const take = async (rows: readonly string[], isDryRun = false, more: object = {}) =>
  (await administrator.ask(IMPORT, { input: { csv: [HEAD, ...rows].join('\n'), isDryRun, ...more } })).data
    .importPeople;
const found = async (name: string) =>
  (
    await administrator.ask(
      'query($s: String!) { people(search: $s) { edges { node { id department { name { nl } } } } } }',
      { s: name },
    )
  ).data.people.edges;

beforeAll(async () => {
  dataDir = await newDataDir();
  rolpool = await startRolpool(dataDir, { ROLPOOL_TODAY: '2026-11-23' });
  administrator = await signedIn(rolpool.address, ADMINISTRATOR);
  department = (await administrator.ask('{ departments { name { nl } } }')).data.departments[0].name.nl;
});
afterAll(async () => {
  await rolpool.stop();
  await removeDataDir(dataDir);
});

describe('people from a table', () => {
  it('are tried out first: nothing is stored', async () => {
    const tried = await take([`n1;Zilver Maanlicht;${department};zilver@waterrijk.example;16;32;2020-03-01;`], true);
    expect(tried).toMatchObject({ isDryRun: true, rows: [{ line: 2, outcome: 'NEW', faults: [] }] });
    expect(await found('Zilver Maanlicht')).toEqual([]);
  });

  it('are told row by row what is wrong, in two languages, and the good rows are taken over', async () => {
    const { rows } = await take([
      `n1;Zilver Maanlicht;${department};zilver@waterrijk.example;16;32;2020-03-01;EMPLOYEE`,
      `n 2;Anna Best;${department};;;;;`,
      'n3;Anna Best;Afdeling die er niet is;;;;;',
      `n4;anna;${department};;;;;`,
      `n5;Anna Best;${department};geen adres;;;;`,
      `n6;Anna Best;${department};;41;;;`,
      `n7;Anna Best;${department};;;;31-31-2020;`,
      `n8;Anna Best;${department};;;;;BAAS`,
      `n1;Anna Best;${department};;;;;`,
    ]);
    expect(rows[0]).toMatchObject({ outcome: 'NEW', faults: [] });
    const faults = rows.slice(1).map(({ line, outcome, faults: wrong }: any) => [line, outcome, wrong[0]?.field]);
    expect(faults).toEqual([
      [3, 'FAULTY', 'id'],
      [4, 'FAULTY', 'department'],
      [5, 'FAULTY', 'name'],
      [6, 'FAULTY', 'workEmail'],
      [7, 'FAULTY', 'poolHours'],
      [8, 'FAULTY', 'inServiceSince'],
      [9, 'FAULTY', 'permissions'],
      [10, 'FAULTY', 'id'],
    ]);
    for (const { faults: wrong } of rows.slice(1)) expect(wrong[0].message.nl).not.toBe(wrong[0].message.en);
    expect(await found('Zilver Maanlicht')).toHaveLength(1);
    expect(await found('Anna Best')).toEqual([]);
  });

  it('keep what they say of themselves; who is new is not suggested before she consents', async () => {
    const me = await signedIn(rolpool.address, 'n1');
    const MINE = '{ viewer { person { name } workEmail profile { poolHoursPerWeek consentsToSuggestions } } }';
    expect((await me.ask(MINE)).data.viewer.profile).toEqual({ poolHoursPerWeek: 16, consentsToSuggestions: false });
    await me.ask('mutation($input: CorrectMyDataInput!) { correctMyData(input: $input) { __typename } }', {
      input: { name: 'Zilver van Maanlicht', poolHoursPerWeek: 8 },
    });
    const { rows } = await take([`n1;Zilver Maanlicht;${department};nieuw@waterrijk.example;20;24;2020-03-01;`]);
    expect(rows[0].outcome).toBe('CHANGED');
    expect((await me.ask(MINE)).data.viewer).toMatchObject({
      ...{ person: { name: 'Zilver van Maanlicht' }, workEmail: 'nieuw@waterrijk.example' },
      profile: { poolHoursPerWeek: 8 },
    });
    expect(
      (await take([`n1;Zilver Maanlicht;${department};nieuw@waterrijk.example;20;24;2020-03-01;`])).rows[0].outcome,
    ).toBe('SAME');
  });

  it('share no address, and nobody gives herself permissions; who gets them stands in the log', async () => {
    const rows = (
      await take([
        `n30;Anna Best;${department};zelfde@waterrijk.example;;;;COORDINATOR`,
        `n31;Anna Goed;${department};ZELFDE@waterrijk.example;;;;`,
        `n32;Anna Mooi;${department};p0000100@waterrijk.example;;;;`,
        `${ADMINISTRATOR};Simone Verhagen;${department};;;;;ADMINISTRATOR AUDITOR EMPLOYEE`,
      ])
    ).rows as { outcome: string; faults: { field: string }[] }[];
    expect(rows.map(({ outcome, faults }) => [outcome, faults[0]?.field])).toEqual([
      ['NEW', undefined],
      ['FAULTY', 'workEmail'],
      ['FAULTY', 'workEmail'],
      ['FAULTY', 'permissions'],
    ]);
    const auditor = await signedIn(rolpool.address, AUDITOR);
    const { data } = await auditor.ask(
      '{ auditEntries(filter: { action: "SET_PERMISSIONS" }) { ... on AuditEntries { entries { objectId actor { id } } } } }',
    );
    expect(data.auditEntries.entries).toEqual([{ objectId: 'n30', actor: { id: ADMINISTRATOR } }]);
  });

  it('may be written as people write: a Dutch day, and permissions in the words of the screen', async () => {
    const { rows } = await take([
      `n40;Anna Zomer;${department};;;;01-09-2021;leidinggevende, medewerker`,
      `n41;Anna Winter;${department};;;;31/2/2021;baas`,
    ]);
    expect(rows.map(({ outcome }: { outcome: string }) => outcome)).toEqual(['NEW', 'FAULTY']);
    const messages = rows[1].faults.map(({ message }: { message: { nl: string } }) => message.nl).join(' ');
    expect(messages).toContain('31/2/2021');
    expect(messages).toContain('leidinggevende');
    const person = await signedIn(rolpool.address, 'n40');
    const { data } = await person.ask('{ viewer { permissions } }');
    expect([...data.viewer.permissions].sort()).toEqual(['EMPLOYEE', 'MANAGER']);
  });

  it('come with commas as well, in any order, with English names and from Excel', async () => {
    const csv = `\ufeffName,Department,Number\r\n"Ster van, Licht",${department},n20\r\nSter Licht,${department},n21\r\n`;
    const { rows } = await (async () =>
      (await administrator.ask(IMPORT, { input: { csv, isDryRun: true, linesBefore: 100 } })).data.importPeople)();
    expect(rows.map(({ line, outcome }: any) => [line, outcome])).toEqual([
      [102, 'FAULTY'],
      [103, 'NEW'],
    ]);
  });

  it.each([
    ['no columns that are needed', 'naam;iets\na;b', 'COLUMNS_MISSING'],
    ['nothing', '', 'COLUMNS_MISSING'],
    ['a quote that never ends', 'nummer;naam;afdeling\n"n1;Anna Best;x', 'FILE_UNREADABLE'],
  ])('are refused with what to do for %s', async (_name, csv, code) => {
    const { data } = await administrator.ask(IMPORT, { input: { csv, isDryRun: true } });
    expect(data.importPeople).toMatchObject({ code, field: 'csv' });
  });

  it('are for administrators', async () => {
    const coordinator = await signedIn(rolpool.address, COORDINATOR);
    const { data } = await coordinator.ask(IMPORT, { input: { csv: HEAD, isDryRun: true } });
    expect(data.importPeople.code).toBe('NOT_ALLOWED');
  });
});

describe('a policy that would change', () => {
  const weights = { skills: 500, affinity: 250, energy: 150, growth: 0, rotation: 100 };
  const now = async () =>
    (
      await administrator.ask(
        '{ policies { id weights { skills affinity energy growth rotation } coveragePerLevel mixPerDepartment mixUpTo pairPoints ignoreTraits } }',
      )
    ).data.policies[0];
  const preview = async (input: object) => (await administrator.ask(PREVIEW, { input })).data.previewPolicy;

  it('changes nothing when nothing differs, and says how many requests it looked at', async () => {
    const same = await preview(await now());
    expect(same).toMatchObject({ changed: 0, seatsChanged: 0 });
    expect(same.requests).toBeGreaterThan(5);
    expect(same.before).toEqual(same.after);
  });

  it('shows more departments when mixing counts more, and suggests nothing to anybody', async () => {
    const mixed = await preview({ ...(await now()), mixPerDepartment: 900, mixUpTo: 8 });
    expect(mixed.changed).toBeGreaterThan(0);
    expect(mixed.after.departments).toBeGreaterThan(mixed.before.departments);
    const coordinator = await signedIn(rolpool.address, COORDINATOR);
    const { teams } = await suggest(coordinator, 'demo-r01');
    expect(teams).toHaveLength(3);
  });

  it('is refused outside its bounds', async () => {
    expect(await preview({ ...(await now()), weights: { ...weights, skills: 900 } })).toMatchObject({
      ...{ code: 'SUM_TOO_LARGE', field: 'weights' },
    });
  });
});

describe('the audit log', () => {
  it('is searched by act, by who did it and by day', async () => {
    const auditor = await signedIn(rolpool.address, AUDITOR);
    const LOG = `query($filter: AuditFilterInput) { auditActions { code label { nl } } auditEntries(filter: $filter) { __typename
      ... on AuditEntries { entries { at action actor { id } } } ... on Refusal { code field } } }`;
    const search = async (filter: object) => (await auditor.ask(LOG, { filter })).data;
    const { auditActions, auditEntries } = await search({ action: 'IMPORT_PEOPLE', actorId: ADMINISTRATOR });
    expect(auditActions).toContainEqual({ code: 'IMPORT_PEOPLE', label: { nl: 'mensen ingelezen' } });
    expect(auditEntries.entries.length).toBeGreaterThan(3);
    for (const { action, actor } of auditEntries.entries)
      expect([action, actor.id]).toEqual(['IMPORT_PEOPLE', ADMINISTRATOR]);
    // Tried out is not done.
    const tried = (await search({ action: 'TRY_IMPORT' })).auditEntries.entries;
    expect(tried.length).toBeGreaterThan(0);
    const day = auditEntries.entries[0].at.slice(0, 10) as string;
    expect((await search({ action: 'IMPORT_PEOPLE', from: day, to: day })).auditEntries.entries.length).toBeGreaterThan(
      3,
    );
    const named = (await search({ action: 'IMPORT_PEOPLE', actorId: 'simone verh' })).auditEntries.entries;
    expect(named.length).toBeGreaterThan(3);
    expect(new Set(named.map(({ actor }: { actor: { id: string } }) => actor.id))).toEqual(new Set([ADMINISTRATOR]));
    expect((await search({ from: '2026-02-01', to: '2026-01-01' })).auditEntries).toMatchObject({
      code: 'DATES_REVERSED',
    });
    expect((await search({ to: '2020-01-01' })).auditEntries.entries).toEqual([]);
    expect((await search({ from: '2999-01-01' })).auditEntries.entries).toEqual([]);
  });
});

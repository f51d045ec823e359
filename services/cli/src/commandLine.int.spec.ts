import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const BIN = fileURLToPath(new URL('../bin/rolpool.js', import.meta.url));
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'rp-cli-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function rolpool(...words: string[]) {
  const { NODE_OPTIONS: _forJestOnly, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...words], {
    env: { ...env, MONGODB_URI: '', ROLPOOL_DATA: path.join(folder, 'data'), NODE_ENV: 'test' },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}
const file = (name: string, value: unknown) => {
  const place = path.join(folder, name);
  writeFileSync(place, typeof value === 'string' ? value : JSON.stringify(value));
  return place;
};

const REQUESTS = {
  requests: [
    { id: 'a', from: 'resident', lang: 'nl', text: 'Hoe vraag ik een nieuw rijbewijs aan?' },
    {
      id: 'b',
      from: 'council',
      lang: 'nl',
      text: 'De raad vraagt het college bij motie om samen met scholen en politie een plan van aanpak tegen jeugdoverlast op het plein, met een dekkingsvoorstel.',
    },
  ],
};

describe('rolpool breakdown', () => {
  it('prints for each request what the text says, with the words', () => {
    const { status, stdout } = rolpool('breakdown', '--json', file('requests.json', REQUESTS));
    expect(status).toBe(0);
    const [first, second] = JSON.parse(stdout);
    expect(first).toMatchObject({ id: 'a', triage: 'STANDARD', roles: [], tooBig: false, seats: [] });
    expect(first.taakvelden[0]).toBe('0.2');
    expect(second).toMatchObject({
      id: 'b',
      triage: 'TEAM',
      flags: { politicallySensitive: true, moneyNeeded: true, externalParties: true },
    });
    const { start, end, words } = second.evidence.POLITICALLY_SENSITIVE[0];
    expect(REQUESTS.requests[1]?.text.slice(start, end)).toBe(words);
  });

  it.each([
    ['a file that is not there', () => path.join(folder, 'nowhere.json')],
    ['broken JSON', () => file('broken.json', '{"requests": [')],
    ['another shape', () => file('shape.json', { requests: [{ id: 1, from: 'king' }] })],
  ])('tells in two languages what is wrong with %s, without a stack', (_what, make) => {
    const { status, stderr } = rolpool('breakdown', make());
    expect(status).toBe(1);
    expect(stderr.trim().split('\n').length).toBeGreaterThanOrEqual(2);
    expect(stderr).not.toContain('    at ');
  });
});

describe('rolpool suggest', () => {
  const person = (id: string, departmentId: string, level: number) => ({
    id,
    departmentId,
    poolHoursPerWeek: 16,
    profile: {
      skills: [{ skillId: 'mediation', level, evidence: 'CONFIRMED', lastUsed: '2026-05-01' }],
      roles: [{ role: 'NETWORK', can: 4 }],
    },
  });
  const pool = { today: '2026-06-01', people: [person('p1', 'd1', 2), person('p2', 'd2', 5)] };
  const seat = {
    id: 's1',
    roles: ['NETWORK'],
    hoursPerWeek: 8,
    weeks: 6,
    skills: [{ skillId: 'mediation', level: 4, importance: 3 }],
  };

  it('answers from files, and exports the model', () => {
    const lp = path.join(folder, 'model.lp');
    const { status, stdout } = rolpool(
      'suggest',
      '--json',
      '--pool',
      file('pool.json', pool),
      '--request',
      file('request.json', { seats: [seat] }),
      '--export-lp',
      lp,
    );
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      status: 'OPTIMAL',
      teams: [{ seats: [{ seatId: 's1', personId: 'p2' }] }, { seats: [{ personId: 'p1' }] }],
    });
    expect(readFileSync(lp, 'utf8')).toMatch(/^\\ Rolpool[\s\S]*Maximize[\s\S]*Subject To[\s\S]*End\n$/);
  });

  it('records a suggestion that gives the identical answer when it is made again, and tells when the record was changed', () => {
    const record = path.join(folder, 'record.json');
    const mps = path.join(folder, 'model.mps');
    const asked = ['--pool', file('pool.json', pool), '--request', file('request.json', { seats: [seat] })];
    expect(rolpool('suggest', ...asked, '--policy', 'strongest', '--record', record, '--export-mps', mps).status).toBe(
      0,
    );
    expect(readFileSync(mps, 'utf8')).toMatch(/ROWS[\s\S]*COLUMNS[\s\S]*ENDATA/);
    const again = rolpool('replay', '--json', record);
    expect(again.status).toBe(0);
    expect(JSON.parse(again.stdout)).toMatchObject({ isSame: true, teams: [{ isRight: true }, { isRight: true }] });
    const changed = JSON.parse(readFileSync(record, 'utf8')) as { answer: { teams: { points: number }[] } };
    if (changed.answer.teams[0]) changed.answer.teams[0].points += 1;
    const other = rolpool('replay', file('changed.json', changed));
    expect(other.status).toBe(1);
    expect(other.stderr).toContain('niet gelijk');
  });

  it('forms teams for several requests over shared hours, so that nobody has her hours twice', () => {
    const all = { ...seat, hoursPerWeek: person('p1', 'd1', 2).poolHoursPerWeek };
    const requests = file('requests.json', [{ seats: [all] }, { seats: [{ ...all, id: 's2' }] }]);
    const { status, stdout } = rolpool(
      ...['portfolio', '--json', '--pool', file('pool.json', pool), '--requests', requests],
    );
    expect(status).toBe(0);
    const answer = JSON.parse(stdout) as {
      teams: { points: number; seats: { personId: string }[] }[];
      value: number;
      bound: number;
    };
    expect(answer.teams.flatMap(({ seats }) => seats.map(({ personId }) => personId)).sort()).toEqual(['p1', 'p2']);
    expect(answer.value).toBe(answer.teams.reduce((sum, { points }) => sum + points, 0));
    expect(answer.bound).toBeGreaterThanOrEqual(answer.value);
  });

  it('maps the catalogue to ESCO from its own CSV, and says which columns a file lacks', () => {
    const csv = path.join(folder, 'skills_nl.csv');
    writeFileSync(
      csv,
      'conceptType,conceptUri,preferredLabel,altLabels\nKnowledgeSkillCompetence,http://data.europa.eu/esco/skill/1,integriteit,"eerlijk zijn\nrechtschapenheid"\n',
    );
    const mapped = rolpool('esco', csv, '--json');
    expect(mapped.status).toBe(0);
    expect(JSON.parse(mapped.stdout)).toMatchObject({
      read: 1,
      matches: [{ skillId: 'integrity', uri: 'http://data.europa.eu/esco/skill/1' }],
    });
    const wrong = rolpool('esco', file('wrong.csv', 'a,b'));
    expect(wrong.status).toBe(1);
    expect(wrong.stderr).toContain('conceptUri');
  });

  it('puts people in mixed groups and in duos, and says when the sizes do not add up', () => {
    const four = { ...pool, people: ['a', 'b', 'c', 'd'].map((id, at) => person(id, at < 2 ? 'd1' : 'd2', 3)) };
    const grouped = rolpool('group', '--json', '--pool', file('four.json', four), '--sizes', '2,2');
    const { groups } = JSON.parse(grouped.stdout) as { groups: string[][] };
    for (const group of groups) expect(group.filter((id) => id < 'c')).toHaveLength(1);
    const paired = rolpool('group', '--pool', file('four.json', four));
    expect(paired.stdout.split('\n').filter((line) => line.includes(' – '))).toHaveLength(2);
    const wrong = rolpool('group', '--pool', file('four.json', four), '--sizes', '2,3');
    expect(wrong).toMatchObject({ status: 1 });
    expect(wrong.stderr).toContain('4 mensen');
  });

  it('says what to name when nothing is named to make again, or a number that was not kept', () => {
    expect(rolpool('replay').stderr).toContain('--kept');
    const unknown = rolpool('replay', '--kept', 'no-such-number');
    expect(unknown.status).toBe(1);
    expect(unknown.stderr).toContain('no-such-number');
  });

  it('names the policies when one is asked that does not exist', () => {
    const asked = ['--pool', file('pool.json', pool), '--request', file('request.json', { seats: [seat] })];
    const { status, stderr } = rolpool('suggest', ...asked, '--policy', 'best');
    expect(status).toBe(1);
    expect(stderr).toContain('mostGrowth');
  });

  it('takes a text for a request, and says when there is nothing to fill', () => {
    const text = { from: 'resident', lang: 'nl', text: 'Hoe vraag ik een nieuw rijbewijs aan?' };
    const { status, stderr } = rolpool(
      'suggest',
      '--pool',
      file('pool.json', pool),
      '--request',
      file('text.json', text),
    );
    expect(status).toBe(1);
    expect(stderr).toContain('lijnwerk');
  });
});

describe('rolpool', () => {
  it.each(['start', 'seed', 'breakdown', 'suggest', 'replay', 'portfolio', 'group', 'esco', 'backup', 'restore'])(
    'explains %s',
    (command) => {
      const { status, stdout } = rolpool(command, '--help');
      expect(status).toBe(0);
      expect(stdout).toContain('--json');
    },
  );

  it('seeds once: a second time changes nothing', () => {
    expect(JSON.parse(rolpool('seed', '--people', '60', '--json').stdout)).toMatchObject({ added: 60, people: 60 });
    expect(JSON.parse(rolpool('seed', '--people', '90', '--json').stdout)).toMatchObject({ added: 0, people: 60 });
  });

  it('refuses wrong settings by name and a number of people that is none', () => {
    const { NODE_OPTIONS: _forJestOnly, ...env } = process.env;
    const started = spawnSync(process.execPath, [BIN, 'start'], {
      env: { ...env, PORT: 'abc', NODE_ENV: 'production', ROLPOOL_DEMO_SIGN_IN: 'on' },
      encoding: 'utf8',
    });
    expect(started.status).toBe(1);
    expect(started.stderr).toContain('PORT');
    expect(rolpool('seed', '--people', 'many').status).toBe(1);
  });
});

describe('rolpool backup and restore', () => {
  it('copies the data, keeps what a restore replaces, and brings it back', () => {
    const before = JSON.parse(rolpool('seed', '--json', '--people', '20').stdout);
    const backup = path.join(folder, 'copy.mdb');
    const made = rolpool('backup', '--json', backup);
    expect(made.status).toBe(0);
    expect(JSON.parse(made.stdout).bytes).toBeGreaterThan(10_000);
    const restored = rolpool('restore', '--json', backup);
    expect(JSON.parse(restored.stdout).kept).toContain('before-restore-1');
    const after = JSON.parse(rolpool('seed', '--json', '--people', '20').stdout);
    expect(after).toMatchObject({ added: 0, people: before.people });
  });

  it.each([
    ['a backup over a file that is there', () => ['backup', file('there.mdb', 'something')]],
    ['a restore of a file that is not there', () => ['restore', path.join(folder, 'nowhere.mdb')]],
    ['a restore of something else', () => ['restore', file('letter.txt', 'Dear reader')]],
  ])('refuses %s in two languages, without a stack', (_what, words) => {
    const { status, stderr } = rolpool(...words());
    expect(status).toBe(1);
    expect(stderr.trim().split('\n').length).toBeGreaterThanOrEqual(2);
    expect(stderr).not.toContain('    at ');
  });
});

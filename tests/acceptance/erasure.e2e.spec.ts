import { mkdir, readdir, readFile, rmdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { visit } from './graphqlClient.ts';
import {
  ADMINISTRATOR,
  AUDITOR,
  choose,
  COORDINATOR,
  signedIn,
  newestRequest,
  submitLetter,
  suggest,
} from './pathSteps.ts';
import { CORRECT, INVITATIONS, ANSWER, ERASE, RETENTION, PACK } from './privacyQueries.ts';
import {
  newDataDir,
  removeDataDir,
  runRolpool,
  runRolpoolWith,
  startRolpool,
  type RolpoolProcess,
} from './rolpoolProcess.ts';

const TODAY = { ROLPOOL_TODAY: '2026-11-23' };
let dataDir: string;
let rolpool: RolpoolProcess;

const as = (personId: string) => signedIn(rolpool.address, personId);

beforeAll(async () => {
  dataDir = await newDataDir();
  rolpool = await startRolpool(dataDir, TODAY);
});
afterAll(async () => {
  await rolpool.stop();
  await removeDataDir(dataDir);
});

describe('erasure and retention', () => {
  const REASON = 'Ik ga naar de Pimpelpaarse Markt en heb geen tijd.';

  async function bytesOf(folder: string): Promise<Buffer> {
    const files = await readdir(folder, { recursive: true, withFileTypes: true });
    const contents = await Promise.all(
      files.filter((file) => file.isFile()).map((file) => readFile(path.join(file.parentPath, file.name))),
    );
    return Buffer.concat(contents);
  }

  it('leaves nothing that points at an erased person anywhere in the data, and numbers as they were', async () => {
    const [coordinator, administrator, auditor] = await Promise.all([as(COORDINATOR), as(ADMINISTRATOR), as(AUDITOR)]);
    const unique = 'Wilhelmina Quispelbergh';
    await submitLetter(visit(rolpool.address), `Kan ${unique} helpen met het plein? Het plein is bij regen een plas.`);
    await submitLetter(visit(rolpool.address));
    const request = await newestRequest(coordinator);
    const { teams } = await suggest(coordinator, request.id);
    const { data: kept } = await coordinator.ask(
      'query($r: ID!) { suggestTeams(input: { requestId: $r }) { ... on TeamSuggestions { id } } }',
      { r: request.id },
    );
    const [me = ''] = teams[0].seats.map((seat: any) => seat.person.id as string);
    const employee = await as(me);
    await employee.ask(CORRECT, { input: { name: unique } });
    await choose(coordinator, request.id, request.version, teams[0], `Gekozen omdat ${unique} het plein kent.`);
    const [invitation] = (await employee.ask(INVITATIONS)).data.myInvitations;
    expect((await administrator.ask(ERASE, { id: me, reason: 'Uit dienst.' })).data.erasePerson.code).toBe(
      'STILL_NEEDED',
    );
    await employee.ask(ANSWER, { input: { invitationId: invitation.id, accept: false, reason: REASON } });
    const report = async () =>
      (await auditor.ask(PACK)).data.accountabilityPack.documents.find((one: any) => one.fileName.startsWith('eerlijk'))
        .text;
    const counted = await report();
    const erased = (await administrator.ask(ERASE, { id: me, reason: 'Uit dienst.' })).data.erasePerson;
    expect(erased).toMatchObject({ __typename: 'ErasePersonSuccess', isCompactionDue: true });
    expect(await report()).toBe(counted);
    expect((await employee.ask('{ viewer { person { id } } }')).data.viewer).toBeNull();
    expect((await administrator.ask(ERASE, { id: me, reason: 'Nog eens.' })).data.erasePerson.code).toBe('NOT_FOUND');
    expect((await coordinator.ask(`{ people(search: "Quispel") { totalCount } }`)).data.people.totalCount).toBe(0);
    const { data: again } = await auditor.ask(
      'query($id: ID!) { replaySuggestion(id: $id) { ... on ReplayedSuggestion { isSame teams { isRight } } } }',
      { id: kept.suggestTeams.id },
    );
    expect(again.replaySuggestion.isSame).toBe(true);
    expect(again.replaySuggestion.teams.every((team: any) => team.isRight)).toBe(true);
    await rolpool.stop();
    rolpool = await startRolpool(dataDir, TODAY);
    await rolpool.stop();
    const bytes = await bytesOf(dataDir);
    for (const trace of [unique, 'Quispelbergh', 'Pimpelpaarse', `${me}@waterrijk.example`]) {
      expect(bytes.includes(trace)).toBe(false);
      expect(bytes.includes(Buffer.from(trace, 'utf16le'))).toBe(false);
    }
    expect(bytes.includes(me)).toBe(true);
    rolpool = await startRolpool(dataDir, TODAY);
  });

  it('counts in a dry run what a purge then takes out, and the log stays whole', async () => {
    const administrator = await as(ADMINISTRATOR);
    const now = (await administrator.ask(RETENTION)).data.retention.rules;
    expect(now.map((rule: any) => rule.due)).toEqual(now.map(() => 0));
    await administrator
      .ask(`mutation { setRetention(class: AUDIT, months: 3) { ... on Refusal { code } } }`)
      .then(({ data }) => {
        expect(data.setRetention.code).toBe('NUMBER_OUT_OF_RANGE');
      });
    await rolpool.stop();
    const later = { ROLPOOL_TODAY: '2029-06-01' };
    const dry = JSON.parse(await runRolpoolWith(dataDir, later, 'purge', '--dry-run', '--json'));
    const due = new Map<string, number>(dry.classes.map((one: any) => [one.class, one.due]));
    for (const kind of ['SUGGESTIONS', 'PROFILE_VIEWS', 'AUDIT']) expect(due.get(kind)).toBeGreaterThan(0);
    const purged = JSON.parse(await runRolpoolWith(dataDir, later, 'purge', '--json'));
    // The dry run itself was written down, so the log has one more.
    const withoutLog = ({ classes }: any) => classes.filter((one: any) => one.class !== 'AUDIT');
    expect(withoutLog(purged)).toEqual(withoutLog(dry));
    const left = JSON.parse(await runRolpoolWith(dataDir, later, 'purge', '--dry-run', '--json'));
    expect(withoutLog(left).every((one: any) => one.due === 0)).toBe(true);
    const verified = JSON.parse(await runRolpoolWith(dataDir, later, 'audit', 'verify', '--json'));
    expect(verified).toMatchObject({ isWhole: true });
    rolpool = await startRolpool(dataDir, TODAY);
  });

  it('starts all the same when the file cannot be written anew, and remembers that it still has to be', async () => {
    const other = await newDataDir();
    await runRolpool(other, 'seed', '--people', '60');
    const due = path.join(other, 'compaction-due');
    await writeFile(due, '');
    // A folder in the place of the draft: nothing can be written there.
    await mkdir(path.join(other, 'data.mdb.compact'));
    const running = await startRolpool(other, TODAY);
    expect((await fetch(`${running.address}/ready`)).status).toBe(200);
    await running.stop();
    expect(await readFile(due, 'utf8')).toBe('');
    await rmdir(path.join(other, 'data.mdb.compact'));
    await runRolpool(other, 'compact');
    await expect(readFile(due)).rejects.toThrow();
    await removeDataDir(other);
  });

  it('names the first broken line of an exported log', async () => {
    await rolpool.stop();
    const file = path.join(dataDir, 'log.jsonl');
    await runRolpool(dataDir, 'audit', 'export', file);
    expect(await runRolpool(dataDir, 'audit', 'verify', '--file', file)).toContain('whole');
    const lines = (await readFile(file, 'utf8')).trimEnd().split('\n');
    const at = lines.length - 1;
    const { seq } = JSON.parse(lines[at] ?? '{}');
    await writeFile(file, lines.with(at, (lines[at] ?? '').replace('"result":"DONE"', '"result":"NONE"')).join('\n'));
    await expect(runRolpool(dataDir, 'audit', 'verify', '--file', file)).rejects.toMatchObject({
      stderr: expect.stringContaining(`${String(seq)} was changed`),
    });
    rolpool = await startRolpool(dataDir, TODAY);
  });
});

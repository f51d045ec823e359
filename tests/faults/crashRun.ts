import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { createInterface } from 'node:readline';
import { withStore } from './storeProcess.ts';

const writer = fileURLToPath(new URL('./crashWriter.mjs', import.meta.url));

export interface CrashReport {
  readonly kills: number;
  /** Documents whose write was acknowledged before a kill. */
  readonly acknowledged: number;
  readonly transactions: number;
  /** Acknowledged and not there afterwards. */
  readonly lost: number;
  /** Transactions of which a part is there and a part is not. */
  readonly halfDone: number;
}

/** Kills a process that writes, so many times, each time at another moment, and looks at what is left. */
export async function crashRun(dataDir: string, kills: number, seed: number): Promise<CrashReport> {
  await prepare(dataDir);
  const told = { single: new Set<string>(), batch: new Set<string>(), transfer: new Set<string>() };
  let state = seed;
  for (let round = 0; round < kills; round++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    for (const line of await writeUntilKilled(dataDir, round, 20 + (state % 500))) {
      const [kind, id] = line.split(' ');
      if (kind !== undefined && id !== undefined && kind in told) told[kind as keyof typeof told].add(id);
    }
  }
  return look(dataDir, kills, told);
}

/** What it had been told, to the last whole line, when the process was killed so many milliseconds after its first write. */
async function writeUntilKilled(dataDir: string, round: number, milliseconds: number): Promise<string[]> {
  const child = spawn(process.execPath, [writer, dataDir, String(round)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  const lines: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    if (lines.length === 0) setTimeout(() => child.kill('SIGKILL'), milliseconds);
    lines.push(line);
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  if (child.signalCode !== 'SIGKILL') throw new Error(`the writer ended by itself with ${String(child.exitCode)}`);
  // The last line may have been cut by the kill.
  return lines.slice(0, -1);
}

async function prepare(dataDir: string): Promise<void> {
  await withStore(dataDir, async (client) => {
    await client
      .db('crash')
      .collection<any>('accounts')
      .insertMany(Array.from({ length: 20 }, (_, i) => ({ _id: i, amount: 100 })));
  });
}

async function look(
  dataDir: string,
  kills: number,
  told: Record<'single' | 'batch' | 'transfer', Set<string>>,
): Promise<CrashReport> {
  return withStore(dataDir, async (client) => {
    const ids = async (name: string) =>
      new Set((await client.db('crash').collection<any>(name).find().toArray()).map(({ _id }) => String(_id)));
    const [singles, batches, debits, credits] = await Promise.all(['singles', 'batches', 'debits', 'credits'].map(ids));
    const accounts = await client.db('crash').collection('accounts').find().toArray();
    const total = accounts.reduce((sum, { amount }) => sum + Number(amount), 0);
    const missing = (there: Set<string> | undefined, wanted: Iterable<string>) =>
      [...wanted].filter((id) => there?.has(id) !== true).length;
    const batchIds = [...told.batch].flatMap((id) => Array.from({ length: 40 }, (_, i) => `${id}.${i}`));
    const lost =
      missing(singles, told.single) +
      missing(batches, batchIds) +
      missing(debits, told.transfer) +
      missing(credits, told.transfer);
    const halfDone = missing(debits, credits ?? []) + missing(credits, debits ?? []) + Math.abs(total - 2000);
    const acknowledged = told.single.size + batchIds.length + told.transfer.size * 4;
    return { kills, acknowledged, transactions: told.transfer.size, lost, halfDone };
  });
}

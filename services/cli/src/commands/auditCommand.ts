import { auditHash, auditKeyOf, speakByCode, type AuditVerification } from '@rolpool/api';
import { checkAuditChain, type AuditEntry, type AuditFault, type AuditHead } from '@rolpool/domain';
import { Command } from 'commander';
import { once } from 'node:events';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { CommandFault } from '../CommandFault.ts';
import { configuration } from '../configuration.ts';
import { printJson, printLine } from '../print.ts';
import { withAudit } from '../withAudit.ts';

const headLine = z.object({
  head: z.object({
    purgedUpTo: z.number(),
    purgedHash: z.string(),
    lastSeq: z.number(),
    lastHash: z.string(),
    seal: z.string(),
  }),
});
const optional = z.string().nullable();
const entryLine = z.object({
  seq: z.number(),
  at: z.string(),
  actorKind: z.enum(['ANONYMOUS', 'REQUESTER', 'PERSON', 'OPERATOR', 'SYSTEM']),
  actorId: optional,
  action: z.string(),
  objectKind: optional,
  objectId: optional,
  result: z.string(),
  channel: z.enum(['API', 'CLI', 'SYSTEM']),
  origin: optional,
  previous: z.string(),
  hash: z.string(),
});

/** A line of an export; a line that is no line of one is as much a change as any other. */
function parseLine<Shape>(shape: z.ZodType<Shape>, line: string): Shape | undefined {
  try {
    return shape.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}

/** Goes over a log that was exported: its head first, then an entry a line. */
async function verifyFile(file: string, key: string): Promise<AuditVerification> {
  if (!existsSync(file))
    throw new CommandFault(
      `Er is geen bestand ${file}. Controleer de naam.`,
      `There is no file ${file}. Check its name.`,
    );
  const lines = createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity });
  let check: ReturnType<typeof checkAuditChain> | undefined;
  let entries = 0;
  const ended = (fault: AuditFault | null) => ({ entries, waiting: 0, fault });
  for await (const line of lines) {
    if (!check) {
      const head = parseLine(headLine, line)?.head;
      if (!head) return ended({ kind: 'HEAD_CHANGED' });
      check = checkAuditChain(head, auditHash(key));
      continue;
    }
    const entry = parseLine(entryLine, line);
    const fault = entry ? check.next(entry) : ({ kind: 'ENTRY_CHANGED', seq: entries + 1 } as const);
    if (fault) return ended(fault);
    entries += 1;
  }
  return ended(check ? (check.end() ?? null) : { kind: 'HEAD_CHANGED' });
}

async function verify(options: { readonly file?: string; readonly json?: boolean }): Promise<void> {
  const { entries, waiting, fault } =
    options.file === undefined
      ? await withAudit(({ audit }) => audit.verify())
      : await verifyFile(options.file, auditKeyOf(configuration()));
  if (options.json) printJson({ entries, waiting, isWhole: fault === null, fault });
  else if (fault === null) printLine(`Het logboek is heel / the log is whole: ${String(entries)} regels / entries`);
  if (fault === null) return;
  const { nl, en } = speakByCode('auditFault', fault.kind, 'seq' in fault ? { seq: fault.seq } : {});
  throw new CommandFault(
    `${nl} Zet een reservekopie ernaast, en vergelijk met een eerdere export.`,
    `${en} Put a backup beside it, and compare with an earlier export.`,
  );
}

async function exportLog(file: string, options: { readonly json?: boolean }): Promise<void> {
  if (existsSync(file))
    throw new CommandFault(
      `${file} bestaat al; een export overschrijft nooit. Kies een andere naam.`,
      `${file} exists already; an export never overwrites. Choose another name.`,
    );
  const entries = await withAudit(async ({ store, audit }) => {
    await audit.chain();
    const out = createWriteStream(file, { flags: 'wx', mode: 0o600 });
    const write = async (line: { readonly head: AuditHead | null } | AuditEntry) => {
      if (!out.write(`${JSON.stringify(line)}\n`)) await once(out, 'drain');
    };
    await write({ head: (await store.audit.findHead()) ?? null });
    let written = 0;
    for await (const entry of store.audit.streamAll()) {
      await write(entry);
      written += 1;
    }
    out.end();
    await once(out, 'finish');
    return written;
  });
  if (options.json) printJson({ file, entries });
  else printLine(`Logboek geschreven / log written: ${file}, ${String(entries)} regels / entries`);
}

export const auditCommand = new Command('audit')
  .description('the audit log')
  .addCommand(
    new Command('verify')
      .description('go over the log from its first to its last entry; names the first that is not as it was written')
      .option('--file <file>', 'an exported log, instead of the store; needs the same key')
      .option('--json', 'print the outcome as JSON')
      .action(verify),
  )
  .addCommand(
    new Command('export')
      .description('write the log to a new file, an entry a line, for an archive')
      .argument('<file>', 'the file to write; it must not exist yet')
      .option('--json', 'print the result as JSON')
      .action(exportLog),
  );

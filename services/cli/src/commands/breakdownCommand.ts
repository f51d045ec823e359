import {
  answersOf,
  breakDown,
  intakeAnswers,
  prefillIntake,
  QUESTION_IDS,
  REQUESTER_KINDS,
  type Evidence,
  type Language,
  type RequesterKind,
} from '@rolpool/domain';
import { createTextReader, prepareText, type TextReader } from '@rolpool/language';
import { loadReferenceData, type ReferenceData } from '@rolpool/seeds';
import { Command } from 'commander';
import { z } from 'zod';
import { printJson, printLine } from '../print.ts';
import { readJsonFile } from '../readJsonFile.ts';

const requestShape = z.object({
  id: z.string(),
  from: z
    .string()
    .transform((from) => from.toUpperCase())
    .pipe(z.enum(REQUESTER_KINDS)),
  lang: z.enum(['nl', 'en']).default('nl'),
  text: z.string().min(1),
});
const fileShape = z.union([
  z.object({ requests: z.array(requestShape) }).transform((file) => file.requests),
  z.array(requestShape),
]);

interface RequestText {
  readonly id: string;
  readonly from: RequesterKind;
  readonly lang: Language;
  readonly text: string;
}

/** One request, broken down from its text alone. */
export function breakDownText(request: RequestText, reader: TextReader, reference: ReferenceData) {
  const prepared = prepareText(request.text, request.lang);
  const reading = reader.read(prepared.text, request.lang);
  const intake = prefillIntake(reading, request.from);
  const answers = answersOf(intake);
  const breakdown = breakDown(intake, reference);
  const evidence: Record<string, readonly Evidence[]> = Object.fromEntries(
    QUESTION_IDS.map((id) => [id, intake[id].guess.evidence] as const).filter(([, found]) => found.length > 0),
  );
  return {
    id: request.id,
    triage: breakdown.triage.outcome,
    taakvelden: reading.taakvelden.map((hit) => hit.code),
    roles: breakdown.roles,
    tooBig: breakdown.size.isTooBig,
    flags: {
      politicallySensitive: answers.POLITICALLY_SENSITIVE,
      moneyNeeded: answers.MONEY_NEEDED,
      externalParties: answers.EXTERNAL_PARTIES,
      severalDepartments: answers.SEVERAL_DEPARTMENTS,
    },
    splits: breakdown.size.splits,
    seats: breakdown.seats,
    otherLanguage: reading.otherLanguage,
    /** As it was read: the places of the evidence are places in it. */
    text: prepared.text,
    masked: prepared.masked,
    leftOut: prepared.leftOut,
    confidence: Object.fromEntries(
      intakeAnswers(intake).map(({ questionId, guess }) => [questionId, guess.confidence]),
    ),
    evidence,
  };
}

async function breakdown(file: string, options: { readonly json?: boolean }): Promise<void> {
  const requests = await readJsonFile<RequestText[]>(file, fileShape);
  const reference = loadReferenceData();
  const reader = createTextReader(reference);
  const results = requests.map((request) => breakDownText(request, reader, reference));
  if (options.json) {
    printJson(results);
    return;
  }
  for (const result of results) {
    printLine(`${result.id}  ${result.triage}${result.tooBig ? ' (te groot / too big)' : ''}`);
    printLine(`  taakvelden: ${result.taakvelden.slice(0, 3).join(', ') || '–'}`);
    printLine(`  rollen / roles: ${result.roles.join(', ') || '–'}`);
    const flags = Object.entries(result.flags).filter(([, value]) => value);
    if (flags.length > 0) printLine(`  ${flags.map(([flag]) => flag).join(', ')}`);
    if (result.otherLanguage !== null) printLine(`  niet gelezen / not read: ${result.otherLanguage}`);
    if (result.masked.length > 0) printLine(`  gemaskeerd / masked: ${result.masked.join(', ')}`);
    for (const { kind, text } of result.leftOut)
      printLine(`  weggelaten / left out (${kind}): ${text.split('\n')[0] ?? ''} …`);
  }
}

export const breakdownCommand = new Command('breakdown')
  .description(
    'break requests down from their text alone: triage, task fields, roles, size, seats, with the words they came from',
  )
  .argument('<file>', 'JSON: { "requests": [{ "id", "from", "lang", "text" }] } or such a list')
  .option('--json', 'print a JSON array, one object a request')
  .action(breakdown);

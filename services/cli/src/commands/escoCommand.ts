import type { IsoDate } from '@rolpool/domain';
import { matchEsco, type EscoSkill } from '@rolpool/language';
import { seedReferenceData } from '@rolpool/seeds';
import { Command } from 'commander';
import { parse } from 'csv-parse';
import { createReadStream } from 'node:fs';
import { CommandFault } from '../CommandFault.ts';
import { configuration } from '../configuration.ts';
import { printJson, printLine } from '../print.ts';
import { openConfiguredStore } from '../withStore.ts';

/** The columns of ESCO's own export that are used. */
type EscoRow = Readonly<Partial<Record<'conceptUri' | 'preferredLabel' | 'altLabels', string>>>;

const today = () => new Date().toISOString().slice(0, 10) as IsoDate;

async function readEsco(file: string): Promise<EscoSkill[]> {
  const skills: EscoSkill[] = [];
  const rows = createReadStream(file).pipe(parse({ columns: true, bom: true, relax_column_count: true }));
  try {
    for await (const row of rows as AsyncIterable<EscoRow>) {
      const { conceptUri = '', preferredLabel = '', altLabels = '' } = row;
      if (conceptUri === '' || preferredLabel === '') continue;
      skills.push({
        uri: conceptUri,
        labels: [preferredLabel, ...altLabels.split('\n').filter((label) => label !== '')],
      });
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandFault(
      `${file} kan niet worden gelezen als CSV: ${reason}`,
      `${file} cannot be read as CSV: ${reason}`,
    );
  }
  if (skills.length > 0) return skills;
  throw new CommandFault(
    `In ${file} staan geen vaardigheden. De kolommen conceptUri en preferredLabel zijn nodig, zoals in skills_nl.csv van ESCO.`,
    `There are no skills in ${file}. It needs the columns conceptUri and preferredLabel, as in ESCO's skills_nl.csv.`,
  );
}

interface EscoOptions {
  readonly language: 'nl' | 'en';
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** Gives each skill of the catalogue the ESCO concept that has the same name or one of the same words. */
async function mapEsco(file: string, { language, dryRun, json }: EscoOptions): Promise<void> {
  const esco = await readEsco(file);
  const opened = await openConfiguredStore(configuration());
  try {
    await seedReferenceData(opened.store, today());
    const skills = (await opened.store.reference.findPart('skills')) as Parameters<typeof matchEsco>[0];
    const matches = matchEsco(skills, esco, language);
    const changed = skills.map((skill) => {
      const match = matches.find(({ skillId }) => skillId === skill.id);
      return match ? { ...skill, escoUri: match.uri } : skill;
    });
    if (!dryRun) await opened.store.reference.savePart('skills', changed, today());
    const unmapped = changed.filter((skill) => !('escoUri' in skill)).map(({ id }) => id);
    if (json) printJson({ read: esco.length, matches, unmapped });
    else {
      for (const { skillId, uri, label } of matches) printLine(`${skillId}  ${label}  ${uri}`);
      const done = dryRun ? 'zou worden gekoppeld / would be mapped' : 'gekoppeld / mapped';
      printLine(`${String(matches.length)} ${done}, ${String(unmapped.length)} zonder ESCO / without ESCO`);
    }
  } finally {
    await opened.close();
  }
}

export const escoCommand = new Command('esco')
  .description('map the skills of the catalogue to ESCO, from its own CSV export')
  .argument('<file>', "ESCO's skills_nl.csv or skills_en.csv")
  .option('--language <language>', 'the language of the file: nl or en', 'nl')
  .option('--dry-run', 'show what would be mapped, and change nothing')
  .option('--json', 'print the outcome as JSON')
  .action(mapEsco);

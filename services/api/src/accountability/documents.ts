import type { FairnessLine, FairnessTable, Language } from '@rolpool/domain';
import { onOneLine } from '@rolpool/language';
import { speakByCode } from '../messages/speak.ts';
import type { AccountabilityFacts } from './accountabilityFacts.ts';
import { documentsEn } from './documentsEn.ts';
import { documentsNl } from './documentsNl.ts';
import { registerEntry } from './registerEntry.ts';

/** Every sentence of the documents, by language. */
export type DocumentTexts = { readonly [Key in keyof typeof documentsNl]: string };
const TEXTS: Readonly<Record<Language, DocumentTexts>> = { nl: documentsNl, en: documentsEn };

const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => onOneLine(cell).replace(/\|/g, '/')).join(' | ')} |`)
    .join('\n');

const percent = (share: number) => `${(share * 100).toFixed(0)} %`;

function settingsTable(facts: AccountabilityFacts, say: DocumentTexts): string {
  const { settings } = facts;
  const consent = settings.worksCouncilConsent;
  return table(
    [say.setting, say.now],
    [
      [say.suggestions, facts.givesSuggestions ? say.on : say.off],
      [say.manualMode, settings.isManualMode ? say.on : say.off],
      [say.worksCouncil, consent ? `${consent.givenOn}, ${consent.document}` : say.notRecorded],
      [say.minimumGroup, String(settings.minimumGroupSize)],
      [say.signOn, facts.hasSignOn ? say.organisationAccount : facts.isDemo ? say.demoAccount : say.none],
      ...facts.policies.map(({ id, version, ignoreTraits }) => [
        `${say.policy} ${id}, ${String(version)}`,
        ignoreTraits ? say.traitsOff : say.traitsOn,
      ]),
    ],
  );
}

const purposesTable = (facts: AccountabilityFacts, say: DocumentTexts, language: Language) =>
  table(
    [say.data, say.purpose, say.seenBy],
    facts.purposes.map(({ label, purpose, seenBy }) => [label[language], purpose[language], seenBy[language]]),
  );

const retentionTable = (facts: AccountabilityFacts, say: DocumentTexts, language: Language) =>
  table(
    [say.data, say.months],
    Object.entries(facts.retention).map(([kind, months]) => [speakByCode('retention', kind)[language], String(months)]),
  );

function fairnessRows(
  { all, groups }: FairnessTable,
  facts: AccountabilityFacts,
  say: DocumentTexts,
  language: Language,
) {
  const row = (name: string, line: FairnessLine) => [
    name,
    String(line.people),
    `${percent(line.askedShare)} (${percent(line.askedLow)}–${percent(line.askedHigh)})`,
    ...[line.suggested, line.asked, line.placed, line.declined, line.passedOver].map(String),
    line.askedHigh < all.askedLow || line.askedLow > all.askedHigh ? say.apart : '',
  ];
  return [
    row(say.wholePool, all),
    ...groups.map((line) =>
      row(facts.departmentNames.get(line.group)?.[language] ?? (line.group === '?' ? say.unknown : line.group), line),
    ),
  ];
}

function fairnessDocument(facts: AccountabilityFacts, say: DocumentTexts, language: Language): string {
  const head = [
    say.group,
    say.people,
    say.askedShare,
    say.suggested,
    say.asked,
    say.placed,
    say.declined,
    say.passedOver,
    say.difference,
  ];
  const parts = facts.fairness.map((one) => {
    const heading = { DEPARTMENT: say.byDepartment, CONTRACT_SIZE: say.byContract, YEARS_OF_SERVICE: say.byService }[
      one.grouping
    ];
    const hidden = one.peopleNotShown > 0 ? `\n\n${say.notShown} ${String(one.peopleNotShown)}` : '';
    return `## ${heading}\n\n${table(head, fairnessRows(one, facts, say, language))}${hidden}`;
  });
  return [say.fairnessIntro, ...parts, `## ${say.howToRead}`, say.fairnessReading].join('\n\n');
}

export interface AccountabilityDocument {
  readonly fileName: string;
  readonly title: string;
  readonly text: string;
}

/** The accountability pack: each document from how Rolpool runs now, in one language. */
export function makeDocuments(facts: AccountabilityFacts, language: Language): AccountabilityDocument[] {
  const say = TEXTS[language];
  const entry = registerEntry(facts, language);
  const readableEntry = table(
    [say.field, say.content],
    Object.entries(entry).map(([field, value]) => [field, typeof value === 'string' ? value : JSON.stringify(value)]),
  );
  const head = (title: string, ...body: readonly string[]) =>
    [`# ${title}`, `${onOneLine(facts.organisation.name)}, ${facts.today}. ${say.made}`, ...body].join('\n\n') + '\n';
  const settings = settingsTable(facts, say);
  const purposes = purposesTable(facts, say, language);
  const retention = retentionTable(facts, say, language);
  const howItRuns = `## ${say.howItRuns}\n\n${settings}`;
  const whichData = `## ${say.whichData}\n\n${purposes}`;
  const howLong = `## ${say.howLong}\n\n${retention}`;
  const markdown = (name: string, title: string, ...body: readonly string[]) => ({
    fileName: `${name}.${language}.md`,
    title,
    text: head(title, ...body),
  });
  return [
    {
      fileName: `algoritmeregister.${language}.json`,
      title: say.registerJsonTitle,
      text: `${JSON.stringify(entry, null, 2)}\n`,
    },
    markdown('algoritmeregister', say.registerTitle, readableEntry),
    markdown('verwerkingsregister', say.recordTitle, say.recordIntro, purposes, howLong),
    markdown('dpia', say.dpiaTitle, say.draft, say.dpiaWhat, howItRuns, whichData, howLong, say.dpiaRisks),
    markdown('iama', say.iamaTitle, say.draft, say.iamaWhy, say.iamaData, say.iamaModel, say.iamaRights, howItRuns),
    markdown('or-memo', say.memoTitle, say.memoAsk, howItRuns, whichData, howLong, say.memoRights),
    markdown('eerlijkheidsrapport', say.fairnessTitle, fairnessDocument(facts, say, language)),
  ];
}

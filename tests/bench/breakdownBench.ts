import { prepareText, createTextReader } from '@rolpool/language';
import { loadReferenceData } from '@rolpool/seeds';
import { TRIAGES } from '@rolpool/domain';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { measureBreakdown, type BreakdownQuality } from './breakdownQuality.ts';
import { quantile, round, table } from './table.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
/** The thirty requests of the design stand beside the project, not in it. */
const SETS = [
  ['the thirty of the design', here('../../../shared/data/requests-dev.json')],
  ['own, tuning 1 (45)', here('../cases/requests/tuning.json')],
  ['own, tuning 2 (70)', here('../cases/requests/tuning2.json')],
  ['own, tuning 3 (50)', here('../cases/requests/tuning3.json')],
  ['own, tuning 4 (45)', here('../cases/requests/tuning4.json')],
  ['own, checking 1 (50), never tuned on', here('../cases/requests/checking.json')],
  ['own, checking 2 (60), never tuned on', here('../cases/requests/checking2.json')],
] as const;

const percent = (share: number) => `${String(round(100 * share))} %`;

function qualityTable(measured: readonly (readonly [string, BreakdownQuality])[]): string {
  const head = ['set', 'triage', 'first taakveld in three', 'roles equal', 'roles ≤ 1 apart', 'tooBig', 'flags F1'];
  return table(
    head,
    measured.map(([name, quality]) => [
      name,
      percent(quality.triage),
      percent(quality.taakveldInThree),
      percent(quality.rolesEqual),
      percent(quality.rolesOneApart),
      percent(quality.tooBig),
      String(round(quality.flagsF1, 2)),
    ]),
  );
}

/** Expected triage by row, given triage by column, over all sets. */
function confusionTable(measured: readonly (readonly [string, BreakdownQuality])[]): string {
  const count = (expected: string, given: string) =>
    measured.reduce((sum, [, { confusion }]) => sum + (confusion.get(`${expected} ${given}`) ?? 0), 0);
  return table(
    ['expected ↓ given →', ...TRIAGES],
    TRIAGES.map((expected) => [expected, ...TRIAGES.map((given) => String(count(expected, given)))]),
  );
}

/** How often guesses that say they are so sure are right, over all sets. */
function calibrationTable(measured: readonly (readonly [string, BreakdownQuality])[]): string {
  const bands = [...new Set(measured.flatMap(([, { calibration }]) => [...calibration.keys()]))].sort((a, b) => a - b);
  return table(
    ['confidence of a flag', 'guesses', 'right'],
    bands.map((band) => {
      const seen = measured.map(([, { calibration }]) => calibration.get(band) ?? { guesses: 0, right: 0 });
      const guesses = seen.reduce((sum, one) => sum + one.guesses, 0);
      const right = seen.reduce((sum, one) => sum + one.right, 0);
      return [`${String(band)}–${String(band + 9)} %`, String(guesses), percent(right / guesses)];
    }),
  );
}

/** Preparing and reading a text of 2,000 characters on a warm service, and what the vocabulary takes of memory. */
function costTable(): string {
  const heapNow = () => {
    global.gc?.();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return (heapUsed + arrayBuffers) / 2 ** 20;
  };
  const before = heapNow();
  const reference = loadReferenceData();
  const withData = heapNow();
  const reader = createTextReader(reference);
  reader.read('Warm', 'nl');
  const withReader = heapNow();
  const texts = SETS.filter(([, file]) => existsSync(file)).flatMap(([, file]) =>
    (JSON.parse(readFileSync(file, 'utf8')) as { requests: { text: string }[] }).requests.map(({ text }) => text),
  );
  const all = texts.join('\n\n');
  const millis: number[] = [];
  for (let at = 0; at + 2000 <= all.length; at += 100) {
    const text = all.slice(at, at + 2000);
    const start = performance.now();
    reader.read(prepareText(text, 'nl').text, 'nl');
    millis.push(performance.now() - start);
  }
  const warm = millis.slice(Math.floor(millis.length / 4));
  return table(
    ['figure', 'measured'],
    [
      [
        'preparing and reading 2,000 characters: p50 / p95',
        `${String(round(quantile(warm, 0.5)))} / ${String(round(quantile(warm, 0.95)))} ms`,
      ],
      ['reference data in memory', `${String(round(withData - before))} MB`],
      ['vocabulary, dictionary included, in memory', `${String(round(withReader - withData))} MB`],
    ],
  );
}

/** How often the breakdown agrees with a coordinator, set by set, with the misses; what it costs. */
export function benchBreakdown(): string {
  const cost = costTable();
  const measured = SETS.filter(([, file]) => existsSync(file)).map(
    ([name, file]) => [name, measureBreakdown(file)] as const,
  );
  const checking = measured.filter(([name]) => name.includes('checking') || name.includes('design'));
  const misses = checking.map(
    ([name, quality]) => `Misses, ${name}:\n${quality.misses.map((miss) => `- ${miss}`).join('\n') || '- none'}`,
  );
  return [qualityTable(measured), confusionTable(measured), calibrationTable(measured), cost, ...misses].join('\n\n');
}

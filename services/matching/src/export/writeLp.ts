import type { LinearModel, Terms } from './linearModel.ts';

const TERMS_PER_LINE = 12;

function lines(parts: readonly string[]): string {
  const all: string[] = [];
  for (let at = 0; at < parts.length; at += TERMS_PER_LINE) all.push(parts.slice(at, at + TERMS_PER_LINE).join(' '));
  return all.join('\n  ');
}

const sum = (terms: Terms): string =>
  lines(terms.map(([value, name]) => `${value < 0 ? '-' : '+'} ${String(Math.abs(value))} ${name}`));

/** The model as a CPLEX LP file. */
export function writeLp(model: LinearModel): string {
  const { objective, constraints, binaries, continuous } = model;
  return [
    '\\ Rolpool: the best team for one request; see docs/matching-model.md',
    `Maximize\n points: ${sum(objective)}`,
    `Subject To\n ${constraints.map(({ name, terms, sense, right }) => `${name}: ${sum(terms)} ${sense} ${String(right)}`).join('\n ')}`,
    `Bounds\n ${continuous.map(({ name, most }) => `0 <= ${name} <= ${String(most)}`).join('\n ')}`,
    `Binary\n  ${lines(binaries)}`,
    'End\n',
  ].join('\n');
}

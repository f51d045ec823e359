import { readFileSync } from 'node:fs';
import { REQUEST_TRANSITIONS } from './request/requestStates.ts';
import { INVITATION_TRANSITIONS, RELEASE_TRANSITIONS, TEAM_TRANSITIONS } from './team/teamStates.ts';

/** The arrows of a page, without those from and to the outside: "FROM --> TO: EVENT". */
function arrowsOn(page: string, heading?: string): string[] {
  const text = readFileSync(new URL(page, import.meta.url), 'utf8');
  const part = heading === undefined ? text : ((text.split(`## ${heading}\n`)[1] ?? '').split('\n## ')[0] ?? '');
  return [...part.matchAll(/^ {2}(\w+) --> (\w+): (\w+)$/gm)]
    .map(([, from, to, event]) => `${from ?? ''} ${event ?? ''} ${to ?? ''}`)
    .sort();
}

function arrowsIn(transitions: Readonly<Record<string, Readonly<Partial<Record<string, string>>>>>): string[] {
  return Object.entries(transitions)
    .flatMap(([from, events]) => Object.entries(events).map(([event, to]) => `${from} ${event} ${to ?? ''}`))
    .sort();
}

describe('the pages with the state machines', () => {
  it.each([
    ['a staffing request', './request/requestStates.md', undefined, REQUEST_TRANSITIONS],
    ['a team', './team/teamStates.md', 'Team', TEAM_TRANSITIONS],
    ['an invitation', './team/teamStates.md', 'Invitation', INVITATION_TRANSITIONS],
    ['a release', './team/teamStates.md', 'Release', RELEASE_TRANSITIONS],
  ] as const)('show %s as the code has it', (_what, page, heading, transitions) => {
    expect(arrowsOn(page, heading)).toEqual(arrowsIn(transitions));
  });
});

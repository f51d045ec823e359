import { REFUSAL_CODES, REQUEST_STATUSES, ROLES, TEAM_STATUSES, type RefusalCode } from '@rolpool/domain';
import { IntlMessageFormat } from 'intl-messageformat';
import { AUDITED, AUDITED_ACTIONS } from '../audit/auditedFields.ts';
import { en } from './en.ts';
import { nl, type MessageKey } from './nl.ts';
import { speakByCode, speakRefusal } from './speak.ts';

const keys = Object.keys(nl) as MessageKey[];
/** The names of the facts that a message asks for, in whatever form it uses them. */
function factsIn(message: string, language: string): string[] {
  const names = new Set<string>();
  const collect = (part: unknown): void => {
    if (Array.isArray(part)) part.forEach(collect);
    if (typeof part !== 'object' || part === null) return;
    const { type, value, options } = part as {
      type?: number;
      value?: unknown;
      options?: Record<string, { value: unknown }>;
    };
    const isArgument = type !== undefined && type >= 1 && type <= 6;
    if (isArgument && typeof value === 'string') names.add(value);
    for (const option of Object.values(options ?? {})) collect(option.value);
  };
  collect(new IntlMessageFormat(message, language).getAst());
  return [...names].sort();
}

describe('the sentences of the API', () => {
  it.each(keys)('%s can be formatted in both languages and uses the same facts', (key) => {
    expect(factsIn(en[key], 'en')).toEqual(factsIn(nl[key], 'nl'));
  });

  it('has one for every refusal, status and role', () => {
    const facts = {
      least: 3,
      most: 9,
      length: 10,
      date: '2026-02-31',
      from: 1,
      to: 9,
      status: 'CLOSED',
      id: 'x',
      people: 3,
      term: 'x',
      rules: 'HOURS CONSENT',
      name: 'x',
      free: 2,
      hours: 8,
      total: 1300,
      columns: 'nummer',
      number: 'p1',
    };
    for (const code of REFUSAL_CODES as readonly RefusalCode[]) {
      const spoken = speakRefusal({ code, field: null, facts });
      expect(spoken.nl).not.toMatch(/[{}]|refusal\./);
      expect(spoken.en).not.toBe(spoken.nl);
    }
    for (const status of [...REQUEST_STATUSES, ...TEAM_STATUSES])
      expect(speakByCode('status', status).nl).not.toBe(status);
    for (const action of AUDITED_ACTIONS) expect(speakByCode('audit.action', action).nl).not.toBe(action);
    for (const field of Object.values(AUDITED).flatMap((fields) => Object.values(fields)))
      if (field?.objectKind) expect(speakByCode('audit.object', field.objectKind).nl).not.toBe(field.objectKind);
    for (const role of ROLES) expect(speakByCode('role', role).nl).not.toBe(role);
  });

  it('shows a code that it does not know rather than nothing', () => {
    expect(speakByCode('score', 'NEW_RULE')).toEqual({ nl: 'NEW_RULE', en: 'NEW_RULE' });
  });
});

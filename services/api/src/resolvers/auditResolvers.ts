import { accept, asId, parseIsoDate, refuse, type IsoDate, type Outcome, type PersonId } from '@rolpool/domain';
import { accountabilityPackFor } from '../accountability/accountabilityPack.ts';
import { AUDITED_ACTIONS } from '../audit/auditedFields.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { speakByCode, speakEnding } from '../messages/speak.ts';
import { readAudit, verifyAudit } from '../useCases/readAudit.ts';
import { refusalOf, resultOf } from './refusal.ts';

const USUAL_ENTRIES = 50;

function dayOf(date: string | null | undefined, field: string): Outcome<IsoDate | null> {
  if (!date) return accept(null);
  const day = parseIsoDate(date);
  return day ? accept(day) : refuse('DATE_IMPOSSIBLE', field, { date });
}

/** The audit log, and the documents that are made from how Rolpool runs. */
export const auditResolvers: Resolvers = {
  Query: {
    auditEntries: async (_root, { filter, first, before }, { services, actor }) => {
      const from = dayOf(filter?.from, 'from');
      if (!from.ok) return refusalOf(from.refusal);
      const to = dayOf(filter?.to, 'to');
      if (!to.ok) return refusalOf(to.refusal);
      const wanted = {
        ...(from.value ? { from: from.value } : {}),
        ...(to.value ? { to: to.value } : {}),
        ...(filter?.actorId ? { actor: filter.actorId } : {}),
        ...(filter?.action ? { action: filter.action } : {}),
        ...(filter?.objectId ? { object: filter.objectId } : {}),
        ...(before ? { before } : {}),
      };
      return resultOf(await readAudit(services, actor, wanted, first ?? USUAL_ENTRIES), (entries) => ({
        __typename: 'AuditEntries' as const,
        entries,
      }));
    },
    auditActions: () => AUDITED_ACTIONS.map((code) => ({ code, label: speakByCode('audit.action', code) })),
    auditVerification: async (_root, _input, { services, actor }) =>
      resultOf(await verifyAudit(services, actor), ({ entries, waiting, fault }) => ({
        __typename: 'AuditVerification' as const,
        ...{ entries, waiting, isWhole: fault === null },
        fault: fault && speakByCode('auditFault', fault.kind, 'seq' in fault ? { seq: fault.seq } : {}),
      })),
    accountabilityPack: async (_root, { language }, { services, actor }) =>
      resultOf(await accountabilityPackFor(services, actor, language), (documents) => ({
        __typename: 'AccountabilityPack' as const,
        documents,
      })),
  },
  AuditEntry: {
    actionLabel: ({ action }) => speakByCode('audit.action', action),
    objectLabel: ({ objectKind }) => (objectKind ? speakByCode('audit.object', objectKind) : null),
    resultLabel: ({ result }) => speakEnding(result),
    actor: async ({ actorKind, actorId }, _input, { loaders }) => {
      if (actorKind !== 'PERSON' || actorId === null) return null;
      const actor = await loaders.person.load(asId<PersonId>(actorId));
      return actor?.erasedOn === undefined ? actor : null;
    },
  },
};

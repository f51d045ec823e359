import { auditKeyOf, erasePersonById, openAuditBook, speakRefusal } from '@rolpool/api';
import { asId, type IsoDate, type PersonId } from '@rolpool/domain';
import { Command } from 'commander';
import { CommandFault } from '../CommandFault.ts';
import { configuration } from '../configuration.ts';
import { BY_THE_OPERATOR } from '../operator.ts';
import { printJson, printLine } from '../print.ts';
import { compact, openConfiguredStore } from '../withStore.ts';

async function erase(id: string, options: { readonly json?: boolean }): Promise<void> {
  const config = configuration();
  const opened = await openConfiguredStore(config);
  const outcome = await (async () => {
    try {
      const { store } = opened;
      const audit = openAuditBook(store, auditKeyOf(config));
      const today = () => config.today ?? (new Date().toISOString().slice(0, 10) as IsoDate);
      const erased = await audit.during(
        { ...BY_THE_OPERATOR, action: 'ERASE_PERSON', objectKind: 'PERSON', objectId: id.slice(0, 64) },
        () => erasePersonById({ store, config, today }, asId<PersonId>(id)),
        (result) => ({ result: result.ok ? 'DONE' : result.refusal.code }),
      );
      await audit.chain();
      return erased;
    } finally {
      await opened.close();
    }
  })();
  if (!outcome.ok) {
    const { nl, en } = speakRefusal(outcome.refusal);
    throw new CommandFault(nl, en);
  }
  const { textsChanged, isCompactionDue } = outcome.value;
  if (isCompactionDue) await compact(config);
  if (options.json) printJson({ id, textsChanged, isCompacted: isCompactionDue });
  else printLine(`Gewist / erased: ${id}; teksten gewijzigd / texts changed: ${String(textsChanged)}`);
}

export const eraseCommand = new Command('erase')
  .description('erase a person: what could point at her is gone, also from the file; numbers stay')
  .argument('<id>', 'the person')
  .option('--json', 'print the result as JSON')
  .action(erase);

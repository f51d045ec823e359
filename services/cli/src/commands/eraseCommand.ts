import { erasePersonById, speakRefusal } from '@rolpool/api';
import { asId, type PersonId } from '@rolpool/domain';
import { Command } from 'commander';
import { CommandFault } from '../CommandFault.ts';
import { configuration } from '../configuration.ts';
import { BY_THE_OPERATOR } from '../operator.ts';
import { printJson, printLine } from '../print.ts';
import { withAudit } from '../withAudit.ts';
import { compact } from '../withStore.ts';

async function erase(id: string, options: { readonly json?: boolean }): Promise<void> {
  const outcome = await withAudit((audited) =>
    audited.audit.during(
      { ...BY_THE_OPERATOR, action: 'ERASE_PERSON', objectKind: 'PERSON', objectId: id.slice(0, 64) },
      () => erasePersonById(audited, asId<PersonId>(id)),
      (result) => ({ result: result.ok ? 'DONE' : result.refusal.code }),
    ),
  );
  if (!outcome.ok) {
    const { nl, en } = speakRefusal(outcome.refusal);
    throw new CommandFault(nl, en);
  }
  const { textsChanged, isCompactionDue } = outcome.value;
  if (isCompactionDue) await compact(configuration());
  if (options.json) printJson({ id, textsChanged, isCompacted: isCompactionDue });
  else printLine(`Gewist / erased: ${id}; teksten gewijzigd / texts changed: ${String(textsChanged)}`);
}

export const eraseCommand = new Command('erase')
  .description('erase a person: what could point at her is gone, also from the file; numbers stay')
  .argument('<id>', 'the person')
  .option('--json', 'print the result as JSON')
  .action(erase);

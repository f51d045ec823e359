import { CommandError } from './CommandError.ts';

/** Another writer was first; the label makes the driver's withTransaction run the transaction again. */
export function writeConflict(): CommandError {
  return new CommandError(
    'WriteConflict',
    'Caused by :: Write conflict during plan execution and yielding is disabled.',
    {
      labels: ['TransientTransactionError'],
    },
  );
}

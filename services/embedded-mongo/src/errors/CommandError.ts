import { errorCodes, type ErrorName } from './errorCodes.ts';

interface CommandErrorOptions {
  readonly details?: Readonly<Record<string, unknown>>;
  readonly labels?: readonly string[];
}

/** A refusal in MongoDB's own terms: what the driver receives as `MongoServerError`. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  readonly codeName: ErrorName;
  readonly code: number;
  /** Extra reply fields, such as keyPattern and keyValue of a duplicate key. */
  readonly details: Readonly<Record<string, unknown>>;
  readonly labels: readonly string[];

  constructor(codeName: ErrorName, message: string, options: CommandErrorOptions = {}) {
    super(message);
    this.codeName = codeName;
    this.code = errorCodes[codeName];
    this.details = options.details ?? {};
    this.labels = options.labels ?? [];
  }
}

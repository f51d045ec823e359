/** MongoDB's own error names and numbers (src/mongo/base/error_codes.yml); an unnamed one is one of its assertions. */
const errorCodes = {
  InternalError: 1,
  BadValue: 2,
  FailedToParse: 9,
  Unauthorized: 13,
  TypeMismatch: 14,
  InvalidLength: 16,
  ProtocolError: 17,
  NamespaceNotFound: 26,
  IndexNotFound: 27,
  PathNotViable: 28,
  ConflictingUpdateOperators: 40,
  CursorNotFound: 43,
  NamespaceExists: 48,
  MaxTimeMSExpired: 50,
  DollarPrefixedFieldName: 52,
  InvalidIdField: 53,
  EmptyFieldName: 56,
  CommandNotFound: 59,
  ImmutableField: 66,
  CannotCreateIndex: 67,
  InvalidOptions: 72,
  InvalidNamespace: 73,
  IndexOptionsConflict: 85,
  IndexKeySpecsConflict: 86,
  WriteConflict: 112,
  CommandNotSupported: 115,
  ConflictingOperationInProgress: 117,
  ExceededMemoryLimit: 146,
  InvalidPipelineOperator: 168,
  InvalidIndexSpecificationOption: 197,
  CannotIndexParallelArrays: 171,
  IncompleteTransactionHistory: 217,
  TransactionTooOld: 225,
  ConversionFailure: 241,
  SnapshotUnavailable: 246,
  NoSuchTransaction: 251,
  TransactionCommitted: 256,
  InvalidResumeToken: 260,
  OperationNotSupportedInTransaction: 263,
  ChangeStreamFatalError: 280,
  ChangeStreamHistoryLost: 286,
  QueryExceededMemoryLimitNoDiskUseAllowed: 292,
  BSONObjectTooLarge: 10334,
  DuplicateKey: 11000,
  OutOfDiskSpace: 14031,
} as const;

type ErrorName = keyof typeof errorCodes;

interface CommandErrorExtras {
  readonly details?: Readonly<Record<string, unknown>>;
  readonly labels?: readonly string[];
}

/** A refusal in MongoDB's own terms: what the driver receives as `MongoServerError`. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  readonly code: number;
  readonly codeName: string;
  /** Extra reply fields, such as keyPattern and keyValue of a duplicate key. */
  readonly details: Readonly<Record<string, unknown>>;
  readonly labels: readonly string[];

  constructor(code: ErrorName | number, message: string, { details = {}, labels = [] }: CommandErrorExtras = {}) {
    super(message);
    this.code = typeof code === 'number' ? code : errorCodes[code];
    this.codeName = typeof code === 'number' ? `Location${code}` : code;
    this.details = details;
    this.labels = labels;
  }
}

export function fail(code: ErrorName | number, message: string, extras: CommandErrorExtras = {}): never {
  throw new CommandError(code, message, extras);
}

/** The refusal for something MongoDB has and this server does not: never a silent no-op. */
export function unsupported(what: string): never {
  throw new CommandError('CommandNotSupported', `${what} is not supported by the embedded server`);
}

/** Another writer was first; the label makes the driver's withTransaction run the transaction again. */
export function writeConflict(): never {
  const message = 'Caused by :: Write conflict during plan execution and yielding is disabled. Please retry.';
  throw new CommandError('WriteConflict', message, { labels: ['TransientTransactionError'] });
}

/** The store cannot be reached; what was being done has not happened. */
export class StoreUnavailableError extends Error {
  override readonly name = 'StoreUnavailableError';
}

const DUPLICATE_KEY = 11000;
const UNREACHABLE = new Set([
  'MongoNetworkError',
  'MongoServerSelectionError',
  'MongooseServerSelectionError',
  'MongoNotConnectedError',
  'MongoTopologyClosedError',
]);

/** True when the driver says that a unique index refused the document. */
export function isDuplicate(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === DUPLICATE_KEY;
}

/** The one place where driver errors become the store's own; anything else stays what it is. */
export function translateError(error: unknown): unknown {
  if (error instanceof Error && UNREACHABLE.has(error.name)) {
    return new StoreUnavailableError('The database cannot be reached.', { cause: error });
  }
  return error;
}

type Reason = 'LOCKED' | 'NEWER_FORMAT' | 'DAMAGED' | 'NOT_EMPTY';

/** The data file cannot be opened or replaced; `reason` says why, the message what to do. */
export class StoreFileError extends Error {
  override readonly name = 'StoreFileError';
  readonly reason: Reason;

  constructor(reason: Reason, message: string) {
    super(message);
    this.reason = reason;
  }
}

/** Raised whenever the bytes of records, index keys or the catalogue change meaning. */
export const formatVersion = 1;

/** The file was written by a newer version of this package; opening it here could damage it. */
export class NewerFormatError extends Error {
  override readonly name = 'NewerFormatError';
  readonly code = 'EMBEDDED_MONGO_NEWER_FORMAT';
  readonly found: number;

  constructor(found: number) {
    super(
      `The data was written in format ${String(found)}, this version reads up to format ${String(formatVersion)}. ` +
        'Start the newer version of the program, or restore a backup made by this version.',
    );
    this.found = found;
  }
}

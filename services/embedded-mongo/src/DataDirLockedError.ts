/** Another process has the data directory open; two writers would damage the data. */
export class DataDirLockedError extends Error {
  override readonly name = 'DataDirLockedError';
  readonly code = 'EMBEDDED_MONGO_LOCKED';
  readonly dataDir: string;
  /** The process that holds it. */
  readonly pid: number;

  constructor(dataDir: string, pid: number) {
    super(
      `The data directory ${dataDir} is in use by process ${String(pid)}. ` +
        'Stop that process, or choose another data directory.',
    );
    this.dataDir = dataDir;
    this.pid = pid;
  }
}

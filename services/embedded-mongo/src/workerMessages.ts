export interface WorkerInput {
  readonly dataDir: string;
}

/** What the worker tells its parent. */
export type WorkerReport =
  | { readonly kind: 'ready'; readonly uri: string }
  | { readonly kind: 'failed'; readonly name: string; readonly message: string; readonly found: number | undefined }
  | { readonly kind: 'closed' };

/** What the parent tells the worker. */
export interface WorkerRequest {
  readonly kind: 'close';
}

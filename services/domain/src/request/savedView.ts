/** A view of the requests that somebody keeps under a name, for herself. */
export interface SavedView {
  /** 1 to 40 characters; hers alone. */
  readonly name: string;
  /** The address of the view within Rolpool: `/verzoeken`, with what is looked for. */
  readonly address: string;
}

/** Something that the user can mend; told in both languages, without a stack. */
export class CommandFault extends Error {
  override readonly name = 'CommandFault';
  readonly dutch: string;
  readonly english: string;

  constructor(dutch: string, english: string) {
    super(english);
    this.dutch = dutch;
    this.english = english;
  }
}

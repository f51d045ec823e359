import type nl from './nl.json';

declare global {
  namespace FormatjsIntl {
    /** Only texts that are in the catalogues can be asked for. */
    interface Message {
      ids: keyof typeof nl;
    }
  }
}

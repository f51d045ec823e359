import { CommandError } from './CommandError.ts';

/** The refusal for something MongoDB has and this server does not: never a silent no-op. */
export function unsupported(what: string): CommandError {
  return new CommandError('CommandNotSupported', `${what} is not supported by the embedded server`);
}

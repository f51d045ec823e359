import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { asId } from '@rolpool/domain';

/** Crockford's base 32: no I, L, O or U, so that a code read aloud or from paper is not misread. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CODE_BYTES = 16;
const GROUP = 5;

/** A new random id. */
export function newId<Id extends string>(): Id {
  return asId<Id>(randomUUID());
}

/** A new random id that sorts by the moment it was made, to the millisecond; the rest is 74 random bits or more. */
export function newTimedId<Id extends string>(now: Date): Id {
  const moment = now.getTime().toString(16).padStart(12, '0');
  return asId<Id>(`${moment.slice(0, 8)}-${moment.slice(8)}-${randomUUID().slice(14)}`);
}

/** A personal code of 128 random bits in groups of five, such as `7Q2ZK-…`. */
export function newPersonalCode(): string {
  let bits = BigInt(`0x${randomBytes(CODE_BYTES).toString('hex')}`);
  let code = '';
  for (let at = 0; at < 26; at++) {
    code = `${ALPHABET[Number(bits & 31n)] ?? '0'}${code}`;
    bits >>= 5n;
  }
  return (code.match(new RegExp(`.{1,${String(GROUP)}}`, 'g')) ?? []).join('-');
}

/** The code as it was meant: spaces, dashes and small letters do not matter, O is 0, I and L are 1. */
function normaliseCode(code: string): string {
  return code
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64url');

/** The only form in which a personal code is stored. */
export function hashPersonalCode(code: string): string {
  return sha256(`code:${normaliseCode(code)}`);
}

/** A new session token of 256 random bits. */
export function newSessionToken(): string {
  return randomBytes(32).toString('base64url');
}

/** The only form in which a session token is stored. */
export function hashSessionToken(token: string): string {
  return sha256(`session:${token}`);
}

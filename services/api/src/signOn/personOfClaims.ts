import { PERMISSIONS, type Permission, type Person } from '@rolpool/domain';
import { createHash } from 'node:crypto';
import type { SignOnConfig } from '../config.ts';
import type { Services } from '../services.ts';
import type { ProvenClaims } from './identityProvider.ts';

/** Why somebody whom the provider knows cannot come in. */
export type SignOnRefusal = 'LEVEL_TOO_LOW' | 'NO_ACCOUNT';

const subjectHash = (issuer: string, subject: string) =>
  createHash('sha256').update(`${issuer}\n${subject}`).digest('base64url');

/** The permissions that somebody's groups give; everybody who may come in sits in the pool. */
function permissionsOf(claims: ProvenClaims['claims'], signOn: SignOnConfig): Permission[] | null {
  const { permissions } = signOn;
  if (permissions === null) return null;
  const claim = claims[signOn.groupsClaim];
  const groups = Array.isArray(claim) ? claim : typeof claim === 'string' ? claim.split(/[\s,]+/) : [];
  return PERMISSIONS.filter(
    (permission) => permission === 'EMPLOYEE' || permissions[permission]?.some((group) => groups.includes(group)),
  );
}

/** By the account, or the first time by an address at work that the provider has verified; the account is hers from then on. */
async function findPerson(
  { store }: Services,
  { claims, subject }: ProvenClaims,
  issuer: string,
): Promise<Person | undefined> {
  const account = subjectHash(issuer, subject);
  const known = await store.identities.findPerson(account);
  if (known !== undefined) return store.people.findById(known);
  const { email, email_verified: isVerified } = claims;
  if (typeof email !== 'string' || isVerified !== true) return undefined;
  const people = await store.people.findByWorkEmails([email.toLowerCase()]);
  const [person] = people;
  if (!person || people.length > 1 || person.erasedOn !== undefined) return undefined;
  return (await store.identities.link(account, person.id)) ? person : undefined;
}

/** The person who signed on, with the permissions that her groups give now; else why she cannot come in. */
export async function personOfClaims(
  services: Services,
  signOn: SignOnConfig,
  proven: ProvenClaims,
): Promise<Person | SignOnRefusal> {
  const { acr } = proven.claims;
  if (signOn.acr.length > 0 && !(typeof acr === 'string' && signOn.acr.includes(acr))) return 'LEVEL_TOO_LOW';
  const person = await findPerson(services, proven, signOn.issuer);
  if (!person || person.erasedOn !== undefined) return 'NO_ACCOUNT';
  const permissions = permissionsOf(proven.claims, signOn) ?? person.permissions;
  const isSame =
    permissions.length === person.permissions.length && permissions.every((one) => person.permissions.includes(one));
  if (isSame) return person;
  const changed = { ...person, permissions };
  await services.store.people.saveMany([changed]);
  return changed;
}

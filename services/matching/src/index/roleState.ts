import type { MemberRole } from '@rolpool/domain';

/** What somebody states is one row of bytes: the five roles, times asked, roles she wants to learn, consent. */
export const STATEMENT_BYTES = 8;
export const ASKED_AT = 5;
export const WISHES_AT = 6;
export const CONSENT_AT = 7;

/** So many different statements can be made of one role. */
export const ROLE_STATES = 6 * 4 * 3 * 2;

/** What somebody states of a role, in one small number; read back by the tables below. */
export const roleStateOf = ({ can, experience, strengths, givesEnergy }: MemberRole): number =>
  ((can * 4 + experience) * 3 + strengths) * 2 + (givesEnergy ? 1 : 0);

export const canOf = (state: number): number => Math.floor(state / 24);
export const experienceOf = (state: number): number => Math.floor(state / 6) % 4;
export const strengthsOf = (state: number): number => Math.floor(state / 2) % 3;
export const energyOf = (state: number): number => state % 2;

import {
  accept,
  addDays,
  isFullName,
  refuse,
  parseIsoDate,
  type Actor,
  type Commitment,
  type IsoDate,
  type Outcome,
  type Person,
  type RoleStatement,
  type SkillId,
  type SkillStatement,
  type StrengthId,
} from '@rolpool/domain';
import type { Services } from '../services.ts';
import { themselves } from './allow.ts';
import { checkNumber, checkText } from './checkInput.ts';

/** A skill as its owner says it is; level 0 takes it out of the profile. */
export interface CorrectedSkill {
  readonly skillId: SkillId;
  readonly level: number;
  readonly givesEnergy: boolean;
  readonly wantsToLearn: boolean;
  /** `null` leaves it as it was. */
  readonly lastUsed: string | null;
}

export interface Correction {
  readonly name: string | null;
  readonly poolHoursPerWeek: number | null;
  readonly skills: readonly CorrectedSkill[];
  readonly roles: readonly Omit<RoleStatement, 'timesCarried'>[];
  /** The strongest first; null leaves them as they are. */
  readonly strengths: readonly StrengthId[] | null;
  /** All leave and fixed work; null leaves it as it is. */
  readonly commitments: readonly StatedCommitment[] | null;
}

/** Hours that somebody says she cannot give. */
export interface StatedCommitment extends Pick<Commitment, 'kind' | 'hoursPerWeek'> {
  readonly from: string;
  readonly to: string;
}

const MOST_NAME = 120;
const MOST_HOURS = 40;
const MOST_LEVEL = 5;
const MOST_SKILLS = 60;
const MOST_STRENGTHS = 5;
const MOST_COMMITMENTS = 50;
/** Nobody plans further ahead; a later day is a slip. */
const MOST_DAYS_AHEAD = 5 * 366;

/** The statement as corrected. A level that goes up is only claimed, until somebody confirms it. */
function correctedSkill(
  known: SkillStatement | undefined,
  { lastUsed, ...correction }: CorrectedSkill,
  today: IsoDate,
): SkillStatement {
  const isHigher = !known || correction.level > known.level;
  return {
    ...correction,
    evidence: isHigher ? 'CLAIMED' : known.evidence,
    lastUsed: parseIsoDate(lastUsed ?? '') ?? known?.lastUsed ?? today,
  };
}

function correctSkills(
  services: Services,
  person: Person,
  skills: readonly CorrectedSkill[],
): Outcome<SkillStatement[]> {
  const statements = new Map(person.profile.skills.map((statement) => [statement.skillId, statement]));
  for (const correction of skills) {
    const { skillId } = correction;
    if (!services.catalogue.skillById.has(skillId)) return refuse('UNKNOWN_SKILL', 'skills', { id: skillId });
    const level = checkNumber(correction.level, 'skills', 0, MOST_LEVEL);
    if (!level.ok) return level;
    const { lastUsed } = correction;
    const usedOn = lastUsed === null ? null : parseIsoDate(lastUsed);
    if (lastUsed !== null && (!usedOn || usedOn > services.today()))
      return refuse('DATE_IMPOSSIBLE', 'skills', { date: lastUsed });
    if (level.value === 0) statements.delete(skillId);
    else statements.set(skillId, correctedSkill(statements.get(skillId), correction, services.today()));
  }
  return statements.size > MOST_SKILLS
    ? refuse('NUMBER_OUT_OF_RANGE', 'skills', { from: 0, to: MOST_SKILLS })
    : accept([...statements.values()]);
}

/** What she says of each role, as corrected; how often she carried it is counted, not said. */
function correctRoles(person: Person, roles: Correction['roles']): Outcome<RoleStatement[]> {
  for (const { can } of roles) {
    const checked = checkNumber(can, 'roles', 0, MOST_LEVEL);
    if (!checked.ok) return checked;
  }
  const statements = new Map(person.profile.roles.map((statement) => [statement.role, statement]));
  for (const correction of roles)
    statements.set(correction.role, {
      ...correction,
      timesCarried: statements.get(correction.role)?.timesCarried ?? 0,
    });
  return accept([...statements.values()]);
}

function correctStrengths(services: Services, person: Person, strengths: Correction['strengths']) {
  if (strengths === null) return accept(person.profile.strengths);
  const unique = [...new Set(strengths)];
  if (unique.length > MOST_STRENGTHS)
    return refuse('NUMBER_OUT_OF_RANGE', 'strengths', { from: 0, to: MOST_STRENGTHS });
  const isKnown = unique.every((id) => services.catalogue.strengths.some((one) => one.id === id));
  return isKnown ? accept(unique) : refuse('ANSWER_NOT_FITTING', 'strengths');
}

/** Her leave and fixed work as she says it is; what Rolpool itself put there stays. */
function correctCommitments(
  person: Person,
  stated: Correction['commitments'],
  today: IsoDate,
): Outcome<readonly Commitment[]> {
  if (stated === null) return accept(person.commitments);
  if (stated.length > MOST_COMMITMENTS)
    return refuse('NUMBER_OUT_OF_RANGE', 'commitments', { from: 0, to: MOST_COMMITMENTS });
  const own: Commitment[] = [];
  for (const { kind, hoursPerWeek, ...days } of stated) {
    if (kind === 'TEAM') return refuse('ANSWER_NOT_FITTING', 'commitments');
    const hours = checkNumber(hoursPerWeek, 'commitments', 1, MOST_HOURS);
    if (!hours.ok) return hours;
    const [from, to] = [parseIsoDate(days.from), parseIsoDate(days.to)];
    if (!from) return refuse('DATE_IMPOSSIBLE', 'commitments', { date: days.from });
    if (!to || to > addDays(today, MOST_DAYS_AHEAD)) return refuse('DATE_IMPOSSIBLE', 'commitments', { date: days.to });
    if (to < from) return refuse('DATES_REVERSED', 'commitments', { from, to });
    own.push({ kind, from, to, hoursPerWeek: hours.value });
  }
  return accept([...person.commitments.filter(({ kind }) => kind === 'TEAM'), ...own]);
}

/** Corrects what is stored about the one who asks. */
export async function correctMyData(
  services: Services,
  actor: Actor,
  correction: Correction,
): Promise<Outcome<Person>> {
  const asking = themselves(actor, 'EDIT_OWN_DATA');
  if (!asking.ok) return asking;
  const personId = asking.value;
  return services.store.inTransaction(async (repositories) => {
    const person = await repositories.people.findById(personId);
    if (!person) return refuse('NOT_FOUND', null);
    const name =
      correction.name === null
        ? accept(person.name)
        : checkText(correction.name.replace(/\s+/g, ' '), 'name', 1, MOST_NAME);
    if (!name.ok) return name;
    if (correction.name !== null && !isFullName(name.value)) return refuse('NAME_NOT_FITTING', 'name');
    const hours =
      correction.poolHoursPerWeek === null
        ? accept(person.poolHoursPerWeek)
        : checkNumber(correction.poolHoursPerWeek, 'poolHoursPerWeek', 0, MOST_HOURS);
    if (!hours.ok) return hours;
    const skills = correctSkills(services, person, correction.skills);
    if (!skills.ok) return skills;
    const roles = correctRoles(person, correction.roles);
    if (!roles.ok) return roles;
    const strengths = correctStrengths(services, person, correction.strengths);
    if (!strengths.ok) return strengths;
    const commitments = correctCommitments(person, correction.commitments, services.today());
    if (!commitments.ok) return commitments;
    const profile = { skills: skills.value, roles: roles.value, strengths: strengths.value };
    const changed = {
      ...person,
      name: name.value,
      poolHoursPerWeek: hours.value,
      profile,
      commitments: commitments.value,
    };
    await repositories.people.saveMany([changed]);
    return accept(changed);
  });
}

import type { SkillId, TaakveldCode } from '../ids.ts';
import type { SkillNeed } from '../matching/seat.ts';
import type { Role } from '../role.ts';
import type { BreakdownCatalogue, CatalogueSkill } from './blueprint.ts';

const MOST_SKILLS = 3;
/** The first skill of a seat is its heart, asked at this level and weight; the others support it. */
const HEART = { level: 4, importance: 3, minimum: 2 } as const;
const SUPPORT = { level: 3, importance: 2, minimum: 0 } as const;

/** The skills of each catalogue by id, made once: a list of requests asks for them many times. */
const known = new WeakMap<BreakdownCatalogue, ReadonlyMap<SkillId, CatalogueSkill>>();

function skillsById(catalogue: BreakdownCatalogue): ReadonlyMap<SkillId, CatalogueSkill> {
  let byId = known.get(catalogue);
  if (!byId) known.set(catalogue, (byId = new Map(catalogue.skills.map((skill) => [skill.id, skill]))));
  return byId;
}

/** A subject is asked of who brings the subject, also where it helps another role: nobody budgets by knowing quays. */
function fitsSeat(skill: CatalogueSkill, roles: readonly Role[], taakveld: TaakveldCode | null): boolean {
  if (!skill.roles.some((role) => roles.includes(role))) return false;
  if (skill.taakveld === null) return true;
  return roles.includes('CONTENT') ? skill.taakveld === taakveld : !skill.roles.includes('CONTENT');
}

/**
 * The skills that a seat asks for, at most three: those that the request names and that belong to the seat's roles and
 * task field; then those of the task field itself; then the ones that the role asks for by default.
 */
export function seatSkills(
  seat: { readonly roles: readonly Role[]; readonly taakveld: TaakveldCode | null },
  asked: readonly SkillId[],
  catalogue: BreakdownCatalogue,
): SkillNeed[] {
  const byId = skillsById(catalogue);
  const named = asked.filter((id) => {
    const skill = byId.get(id);
    return skill !== undefined && fitsSeat(skill, seat.roles, seat.taakveld);
  });
  const ofField = seat.roles.includes('CONTENT')
    ? catalogue.skills
        .filter((skill) => skill.taakveld !== null && skill.taakveld === seat.taakveld)
        .map((skill) => skill.id)
    : [];
  const ofRole = seat.roles.flatMap((role) => catalogue.blueprint.roleSkills[role]);
  const inField = named.filter((id) => byId.get(id)?.taakveld === seat.taakveld);
  const wanted = seat.roles.includes('CONTENT')
    ? [...inField, ...ofField.slice(0, 1), ...named, ...ofRole.slice(0, 2)]
    : [...ofRole.slice(0, 1), ...named, ...ofRole.slice(1)];
  return [...new Set(wanted)]
    .slice(0, MOST_SKILLS)
    .map((skillId, place) => ({ skillId, ...(place === 0 ? HEART : SUPPORT) }));
}

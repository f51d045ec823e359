import {
  ROLES,
  type DepartmentId,
  type PersonId,
  type PoolSnapshot,
  type SkillId,
  type WeekNumber,
} from '@rolpool/domain';

/** Who has a skill, and how: parallel columns, people in ascending row order. */
export interface SkillColumn {
  readonly rows: Uint32Array;
  /** Counted levels, 1..5. */
  readonly levels: Uint8Array;
  /** Bit 0: gives energy; bit 1: wants to learn. */
  readonly wishes: Uint8Array;
}

/**
 * The pool as columns: one row a person, rows in ascending order of id, so that comparing rows compares ids.
 * Built once for a snapshot; the database is the truth and the index can be rebuilt from it at any time.
 */
export interface PoolIndex {
  readonly version: number;
  readonly firstWeek: WeekNumber;
  /** Weeks that the snapshot looks ahead. */
  readonly weeks: number;
  readonly ids: readonly PersonId[];
  readonly rowOf: ReadonlyMap<PersonId, number>;
  readonly departments: readonly DepartmentId[];
  readonly department: Uint16Array;
  readonly consents: Uint8Array;
  readonly asked: Uint16Array;
  /** Free hours, `weeks` a person. */
  readonly freeHours: Uint8Array;
  /** Per person five each, in the order of the roles. */
  readonly roleCan: Uint8Array;
  readonly roleExperience: Uint8Array;
  readonly roleStrengths: Uint8Array;
  readonly roleEnergy: Uint8Array;
  readonly skills: ReadonlyMap<SkillId, SkillColumn>;
}

const MOST_ASKED = 500;

function buildSkillColumns(members: PoolSnapshot['members']): Map<SkillId, SkillColumn> {
  const lists = new Map<SkillId, { rows: number[]; levels: number[]; wishes: number[] }>();
  members.forEach((member, row) => {
    for (const skill of member.skills) {
      let list = lists.get(skill.skillId);
      if (!list) lists.set(skill.skillId, (list = { rows: [], levels: [], wishes: [] }));
      list.rows.push(row);
      list.levels.push(skill.level);
      list.wishes.push((skill.givesEnergy ? 1 : 0) | (skill.wantsToLearn ? 2 : 0));
    }
  });
  return new Map(
    [...lists].map(([id, list]) => [
      id,
      { rows: Uint32Array.from(list.rows), levels: Uint8Array.from(list.levels), wishes: Uint8Array.from(list.wishes) },
    ]),
  );
}

/** Builds the index of a snapshot. Times asked beyond 500 count as 500; free hours beyond 255 as 255. */
export function buildPoolIndex(snapshot: PoolSnapshot): PoolIndex {
  const members = [...snapshot.members].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const count = members.length;
  const weeks = members[0]?.freeHours.length ?? 0;
  const departments = [...new Set(members.map((member) => member.departmentId))].sort();
  const departmentNumber = new Map(departments.map((id, number) => [id, number]));
  const perRole = ROLES.length;
  const index = {
    version: snapshot.version,
    firstWeek: snapshot.firstWeek,
    weeks,
    ids: members.map((member) => member.id),
    rowOf: new Map(members.map((member, row) => [member.id, row])),
    departments,
    department: new Uint16Array(count),
    consents: new Uint8Array(count),
    asked: new Uint16Array(count),
    freeHours: new Uint8Array(count * weeks),
    roleCan: new Uint8Array(count * perRole),
    roleExperience: new Uint8Array(count * perRole),
    roleStrengths: new Uint8Array(count * perRole),
    roleEnergy: new Uint8Array(count * perRole),
    skills: buildSkillColumns(members),
  };
  members.forEach((member, row) => {
    index.department[row] = departmentNumber.get(member.departmentId) ?? 0;
    index.consents[row] = member.consents ? 1 : 0;
    index.asked[row] = Math.min(MOST_ASKED, member.asked);
    for (let week = 0; week < weeks; week++) {
      index.freeHours[row * weeks + week] = Math.min(255, member.freeHours[week] ?? 0);
    }
    ROLES.forEach((role, number) => {
      const place = row * perRole + number;
      const stated = member.roles[role];
      index.roleCan[place] = stated.can;
      index.roleExperience[place] = stated.experience;
      index.roleStrengths[place] = stated.strengths;
      index.roleEnergy[place] = stated.givesEnergy ? 1 : 0;
    });
  });
  return index;
}

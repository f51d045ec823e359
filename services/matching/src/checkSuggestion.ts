import {
  ROLES,
  type Policy,
  type PoolMember,
  type PoolSnapshot,
  type Role,
  type Seat,
  type SkillNeed,
  type TeamDemand,
} from '@rolpool/domain';

/** What is wrong with a team, in the words of the model; empty when nothing is. */
export interface CheckResult {
  readonly broken: readonly string[];
  /** The points by the model, worked out here from the people themselves. */
  readonly points: number;
}

/** Who sits where: a person id a seat, in seat order; `null` for an open seat. */
export type Placement = readonly (string | null)[];

interface Seated {
  readonly member: PoolMember;
  readonly seat: Seat;
}

const skillOf = (member: PoolMember, skillId: string) => member.skills.find((skill) => skill.skillId === skillId);
const levelOf = (member: PoolMember, skillId: string) => skillOf(member, skillId)?.level ?? 0;

function fitOf({ member, seat }: Seated, policy: Policy): number {
  const weight = seat.skills.map((need) => need.importance).reduce((a, b) => a + b, 0);
  let points = 0;
  for (const need of seat.skills) {
    points += Math.floor(
      (policy.seat.skills * need.importance * Math.min(levelOf(member, need.skillId), need.level)) /
        (need.level * weight),
    );
  }
  for (const role of seat.roles) {
    const stated = member.roles[role];
    const affinity = stated.can + stated.experience + (policy.ignoreTraits ? 0 : stated.strengths);
    points += Math.floor((policy.seat.affinity * affinity) / (10 * seat.roles.length));
  }
  if (!policy.ignoreTraits) {
    const lively =
      seat.roles.filter((role) => member.roles[role].givesEnergy).length +
      seat.skills.filter((need) => skillOf(member, need.skillId)?.givesEnergy === true).length;
    points += Math.floor((policy.seat.energy * lively) / (seat.roles.length + seat.skills.length));
  }
  return points + Math.floor((policy.seat.rotation * Math.max(0, 6 - member.asked)) / 6);
}

/** Growth: something that she wants to learn is covered by another, at the level needed or with *can* 4 for a role. */
function growthOf({ member, seat }: Seated, members: readonly PoolMember[], policy: Policy): number {
  if (policy.ignoreTraits) return 0;
  const others = members.filter((other) => other.id !== member.id);
  const learnsSkill = seat.skills.some(
    (need) =>
      skillOf(member, need.skillId)?.wantsToLearn === true &&
      others.some((other) => levelOf(other, need.skillId) >= need.level),
  );
  const learnsRole = seat.roles.some(
    (role) => member.roles[role].wantsToLearn && others.some((other) => other.roles[role].can >= 4),
  );
  return learnsSkill || learnsRole ? policy.seat.growth : 0;
}

function mayLearn(member: PoolMember, need: SkillNeed, members: readonly PoolMember[]): boolean {
  if (need.mentored !== true || skillOf(member, need.skillId)?.wantsToLearn !== true) return false;
  return members.some((other) => other.id !== member.id && levelOf(other, need.skillId) >= Math.max(4, need.minimum));
}

function brokenRules(
  { member, seat }: Seated,
  members: readonly PoolMember[],
  demand: TeamDemand,
  from: number,
): string[] {
  const broken: string[] = [];
  const weeks = member.freeHours.slice(from, from + seat.weeks);
  if (!member.consents) broken.push(`CONSENT ${member.id}`);
  if (demand.excluded.includes(member.id)) broken.push(`EXCLUDED ${member.id}`);
  if (demand.conflictsOfInterest.includes(member.id)) broken.push(`CONFLICT_OF_INTEREST ${member.id}`);
  if (weeks.length < seat.weeks || weeks.some((hours) => hours < seat.hoursPerWeek))
    broken.push(`HOURS ${member.id} ${seat.id}`);
  for (const need of seat.skills) {
    if (levelOf(member, need.skillId) < need.minimum && !mayLearn(member, need, members))
      broken.push(`REQUIRED_LEVEL ${member.id} ${seat.id} ${need.skillId}`);
  }
  return broken;
}

/** Two seats of one person: only with the coordinator's leave, never three, and with the hours of both in each week. */
function brokenTwice(seated: readonly Seated[], demand: TeamDemand, from: number): string[] {
  const broken: string[] = [];
  for (const { member } of seated) {
    const seats = seated.filter((one) => one.member.id === member.id).map(({ seat }) => seat);
    if (seats.length === 1) continue;
    const isTooBusy = member.freeHours.some((free, week) => {
      const asked = seats.filter((seat) => week >= from && week < from + seat.weeks);
      return asked.reduce((sum, seat) => sum + seat.hoursPerWeek, 0) > free;
    });
    if (demand.allowsDoubleRoles !== true || seats.length > 2) broken.push('NO_ONE_TWICE');
    else if (isTooBusy) broken.push(`TWO_SEATS_TOO_MANY_HOURS ${member.id}`);
  }
  return broken;
}

function brokenTogether(members: readonly PoolMember[], placement: Placement, demand: TeamDemand): string[] {
  const broken: string[] = [];
  const ids = new Set<string>(members.map((member) => member.id));
  for (const [one, other] of demand.keptApart)
    if (ids.has(one) && ids.has(other)) broken.push(`KEPT_APART ${one} ${other}`);
  for (const pin of demand.pins) {
    if (placement[demand.seats.findIndex((seat) => seat.id === pin.seatId)] !== pin.personId)
      broken.push(`PIN ${pin.personId}`);
  }
  const departments = new Set(members.map((member) => member.departmentId)).size;
  const open = placement.filter((id) => id === null).length;
  if (departments + open < demand.minimumDepartments) broken.push('MINIMUM_DEPARTMENTS');
  return broken;
}

function teamPoints(members: readonly PoolMember[], demand: TeamDemand, policy: Policy): number {
  let points = 0;
  for (const skill of demand.teamSkills) {
    const reached = Math.max(0, ...members.map((member) => levelOf(member, skill.skillId)));
    points += policy.coveragePerLevel * skill.importance * Math.min(reached, skill.level);
  }
  const departments = new Set(members.map((member) => member.departmentId)).size;
  points += policy.mixPerDepartment * Math.max(0, Math.min(departments, policy.mixUpTo) - 1);
  if (demand.pairWish) {
    members.forEach((one, at) => {
      for (const other of members.slice(at + 1)) {
        const haveMet = one.workedWith?.includes(other.id) ?? false;
        if (haveMet === (demand.pairWish === 'FAMILIAR')) points += policy.pairPoints;
      }
    });
  }
  return points;
}

/**
 * Checks a team against the model from the snapshot itself and works out its points, with code of its own: it shares
 * nothing with the search but the types, so that a mistake in one shows in the other.
 */
export function checkSuggestion(
  snapshot: PoolSnapshot,
  demand: TeamDemand,
  policy: Policy,
  placement: Placement,
): CheckResult {
  const byId = new Map<string, PoolMember>(snapshot.members.map((member) => [member.id, member]));
  const broken: string[] = [];
  const seated: Seated[] = [];
  demand.seats.forEach((seat, place) => {
    const id = placement[place] ?? null;
    const member = id === null ? undefined : byId.get(id);
    if (member) seated.push({ member, seat });
    else if (id !== null) broken.push(`IN_THE_POOL ${id}`);
  });
  const members = [...new Map(seated.map(({ member }) => [member.id, member])).values()];
  const from = demand.startWeek - snapshot.firstWeek;
  let points = teamPoints(members, demand, policy);
  for (const one of seated) {
    broken.push(...brokenRules(one, members, demand, from));
    points += fitOf(one, policy) + growthOf(one, members, policy);
  }
  if (placement.length !== demand.seats.length) broken.push('SEATS');
  return {
    broken: [...broken, ...brokenTwice(seated, demand, from), ...brokenTogether(members, placement, demand)],
    points,
  };
}

/** The roles that nobody in the team carries although a seat asks for them. */
export function openRoles(demand: Pick<TeamDemand, 'seats'>, placement: Placement): Role[] {
  const carried = new Set(
    demand.seats.filter((_, place) => (placement[place] ?? null) !== null).flatMap((seat) => seat.roles),
  );
  return ROLES.filter((role) => !carried.has(role) && demand.seats.some((seat) => seat.roles.includes(role)));
}

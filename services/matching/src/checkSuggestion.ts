import {
  ROLES,
  type Policy,
  type PoolMember,
  type PoolSnapshot,
  type Role,
  type Seat,
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

const levelOf = (member: PoolMember, skillId: string) =>
  member.skills.find((skill) => skill.skillId === skillId)?.level ?? 0;

function fitOf(member: PoolMember, seat: Seat, policy: Policy): number {
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
      seat.skills.filter((need) => member.skills.some((own) => own.skillId === need.skillId && own.givesEnergy)).length;
    points += Math.floor((policy.seat.energy * lively) / (seat.roles.length + seat.skills.length));
  }
  return points + Math.floor((policy.seat.rotation * Math.max(0, 6 - member.asked)) / 6);
}

function brokenRules(member: PoolMember, seat: Seat, demand: TeamDemand, from: number): string[] {
  const broken: string[] = [];
  const weeks = member.freeHours.slice(from, from + seat.weeks);
  if (!member.consents) broken.push(`CONSENT ${member.id}`);
  if (demand.excluded.includes(member.id)) broken.push(`EXCLUDED ${member.id}`);
  if (demand.conflictsOfInterest.includes(member.id)) broken.push(`CONFLICT_OF_INTEREST ${member.id}`);
  if (weeks.length < seat.weeks || weeks.some((hours) => hours < seat.hoursPerWeek))
    broken.push(`HOURS ${member.id} ${seat.id}`);
  for (const need of seat.skills) {
    if (levelOf(member, need.skillId) < need.minimum)
      broken.push(`REQUIRED_LEVEL ${member.id} ${seat.id} ${need.skillId}`);
  }
  return broken;
}

function brokenTogether(members: readonly PoolMember[], placement: Placement, demand: TeamDemand): string[] {
  const broken: string[] = [];
  const ids = new Set<string>(members.map((member) => member.id));
  if (ids.size < members.length) broken.push('NO_ONE_TWICE');
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
  const seated: PoolMember[] = [];
  let points = 0;
  demand.seats.forEach((seat, place) => {
    const id = placement[place] ?? null;
    if (id === null) return;
    const member = byId.get(id);
    if (!member) {
      broken.push(`IN_THE_POOL ${id}`);
      return;
    }
    seated.push(member);
    broken.push(...brokenRules(member, seat, demand, demand.startWeek - snapshot.firstWeek));
    points += fitOf(member, seat, policy);
  });
  if (placement.length !== demand.seats.length) broken.push('SEATS');
  for (const skill of demand.teamSkills) {
    const reached = Math.max(0, ...seated.map((member) => levelOf(member, skill.skillId)));
    points += policy.coveragePerLevel * skill.importance * Math.min(reached, skill.level);
  }
  const departments = new Set(seated.map((member) => member.departmentId)).size;
  points += policy.mixPerDepartment * Math.max(0, Math.min(departments, policy.mixUpTo) - 1);
  return { broken: [...broken, ...brokenTogether(seated, placement, demand)], points };
}

/** The roles that nobody in the team carries although a seat asks for them. */
export function openRoles(demand: Pick<TeamDemand, 'seats'>, placement: Placement): Role[] {
  const carried = new Set(
    demand.seats.filter((_, place) => (placement[place] ?? null) !== null).flatMap((seat) => seat.roles),
  );
  return ROLES.filter((role) => !carried.has(role) && demand.seats.some((seat) => seat.roles.includes(role)));
}

import {
  ROLES,
  type DepartmentId,
  type PersonId,
  type PoolMember,
  type PoolSnapshot,
  type SkillId,
  type WeekNumber,
} from '@rolpool/domain';
import { digestOf } from './digest.ts';
import { EntryLists } from './entryLists.ts';
import { IdOrder } from './idOrder.ts';
import { ASKED_AT, CONSENT_AT, ROLE_STATES, roleStateOf, STATEMENT_BYTES, WISHES_AT } from './roleState.ts';
import { RowList } from './rowList.ts';

/** A skill's state in one byte: counted level, then two wishes. */
export const LEVEL_BITS = 7;
export const GIVES_ENERGY = 8;
export const WANTS_TO_LEARN = 16;

const LEVELS = 6;
/** The lists of lower levels are long and seldom read: they keep no digests, which would cost more memory than they save time. */
const DIGESTS_FROM = 3;
/** So many people are looked at together: what is kept of them meanwhile stays in the processor's nearest memory. */
export const LOOKED_AT_TOGETHER = 1024;
const MOST_ASKED = 255;
/** A skill's number and its state in one entry. */
export const STATE_BITS = 8;
const STATE_MASK = 0xff;

/** A snapshot that may also be read one person at a time. */
export interface PoolSource extends Omit<PoolSnapshot, 'members'> {
  readonly members: Iterable<PoolMember>;
}

function grown<T extends Uint8Array | Uint16Array>(column: T, length: number, make: (length: number) => T): T {
  const larger = make(length);
  larger.set(column);
  return larger;
}

/**
 * The pool as columns, one row a person, with lists of rows per skill and level and per role and statement. Kept
 * current in place by {@link PoolIndex.put} and {@link PoolIndex.remove}; the database is the truth, and the index can
 * be built from it again at any time. Rows are in no order: ties are broken by `order.ranks`, which are in order of id.
 */
export class PoolIndex {
  version: number;
  readonly firstWeek: WeekNumber;
  /** Weeks that the snapshot looks ahead; 0 while there is nobody. */
  weeks = 0;
  readonly ids: (PersonId | null)[] = [];
  readonly order: IdOrder;
  readonly departments: DepartmentId[] = [];
  department = new Uint16Array(0);
  /** Free hours, `weeks` a person. */
  freeHours = new Uint8Array(0);
  /** Per person what she states of each role, and three more bytes; see roleState.ts. */
  statements = new Uint8Array(0);
  /** Who was seen already, while lists are read; all 0 in between. */
  marks = new Uint8Array(0);
  /** What is kept of up to {@link LOOKED_AT_TOGETHER} people while they are looked at; empty of meaning in between. */
  readonly look = {
    rows: new Uint32Array(LOOKED_AT_TOGETHER),
    points: new Int32Array(LOOKED_AT_TOGETHER),
    begins: new Uint32Array(LOOKED_AT_TOGETHER),
    ends: new Uint32Array(LOOKED_AT_TOGETHER),
  } as const;
  /** Each person's skills: number of the skill, and its state in the lowest byte. */
  readonly skills: EntryLists;
  /** With whom each person worked before, as rows. */
  readonly colleagues: EntryLists;
  readonly skillNumber = new Map<SkillId, number>();
  /** Rows by skill number and counted level: place `number * 6 + level`. */
  readonly bySkillLevel: RowList[] = [];
  /** Rows by role and what is stated of it: place `role * ROLE_STATES + state`. */
  readonly byRoleState: RowList[];
  /** Rows by department number. */
  readonly byDepartment: RowList[] = [];
  private readonly departmentNumber = new Map<DepartmentId, number>();
  private readonly freeRows: number[] = [];
  people = 0;

  constructor(version: number, firstWeek: WeekNumber, capacity: number) {
    this.version = version;
    this.firstWeek = firstWeek;
    this.order = new IdOrder(this.ids, capacity);
    this.skills = new EntryLists(capacity);
    this.colleagues = new EntryLists(0);
    this.byRoleState = Array.from({ length: ROLES.length * ROLE_STATES }, () => new RowList());
    this.makeRoom(capacity);
  }

  /** Adds somebody, or puts her new statements in the place of the old ones. */
  put(member: PoolMember): void {
    const known = this.order.rowOf(member.id);
    if (known >= 0) this.leaveLists(known);
    const row = known >= 0 ? known : (this.freeRows.pop() ?? this.ids.length);
    if (known < 0) {
      this.ids[row] = member.id;
      this.order.add(member.id, row);
      this.people++;
    }
    this.write(member, row);
    this.writeColleagues(member, row);
  }

  /** Takes somebody out; nothing happens when she is not there. */
  remove(id: PersonId): void {
    const row = this.order.rowOf(id);
    if (row < 0) return;
    this.leaveLists(row);
    for (const other of this.colleaguesOf(row)) this.unlink(other, row);
    this.skills.put(row, []);
    if (this.colleagues.countOf(row) > 0) this.colleagues.put(row, []);
    this.statements[row * STATEMENT_BYTES + CONSENT_AT] = 0;
    this.order.remove(id);
    this.ids[row] = null;
    this.freeRows.push(row);
    this.people--;
  }

  /** Takes many new people in, who are not in the index yet. */
  fill(members: Iterable<PoolMember>): void {
    const linked: PoolMember[] = [];
    let row = 0;
    for (const member of members) {
      this.ids[row] = member.id;
      this.write(member, row);
      if (member.workedWith && member.workedWith.length > 0) linked.push(member);
      row++;
    }
    this.people = row;
    this.order.fill(row);
    for (const member of linked) this.writeColleagues(member, this.order.rowOf(member.id));
    this.skills.trim();
    for (const list of [...this.bySkillLevel, ...this.byRoleState, ...this.byDepartment]) list.trim();
  }

  /** The rows of those with whom this person worked before. */
  colleaguesOf(row: number): number[] {
    return [...this.colleagues.of(row)];
  }

  /** How many pairs of these people worked together before. */
  knownPairs(members: readonly number[]): number {
    return members.reduce((sum, row, at) => {
      const colleagues = this.colleaguesOf(row);
      return sum + members.slice(at + 1).filter((other) => colleagues.includes(other)).length;
    }, 0);
  }

  /** Who has this skill at exactly this counted level; nobody when the skill is unknown. */
  rowsAt(skill: number, level: number): RowList | undefined {
    return this.bySkillLevel[skill * LEVELS + level];
  }

  /** Everybody of this department; nobody when it is unknown. */
  idsIn(department: DepartmentId): PersonId[] {
    const list = this.byDepartment[this.departmentNumber.get(department) ?? -1];
    return [...(list?.rows.subarray(0, list.count) ?? [])].flatMap((row) => this.ids[row] ?? []);
  }

  /** The skill's state of this person: level and wishes; 0 when she does not state it. */
  skillState(row: number, skill: number): number {
    for (const entry of this.skills.of(row)) if (entry >>> STATE_BITS === skill) return entry & STATE_MASK;
    return 0;
  }

  /** How often she was asked in the past twelve months. */
  askedOf(row: number): number {
    return this.statements[row * STATEMENT_BYTES + ASKED_AT] ?? 0;
  }

  /** What she states of a role; see roleState.ts. */
  roleStateOf(row: number, role: number): number {
    return this.statements[row * STATEMENT_BYTES + role] ?? 0;
  }

  /** The fewest free hours in any of these weeks; `from` counts from the first week. */
  leastFree(row: number, from: number, weeks: number): number {
    let hours = 255;
    const start = row * this.weeks + from;
    for (let at = start; at < start + weeks; at++) hours = Math.min(hours, this.freeHours[at] ?? 0);
    return hours;
  }

  private write(member: PoolMember, row: number): void {
    if (this.weeks === 0) {
      this.weeks = member.freeHours.length;
      this.freeHours = new Uint8Array(this.marks.length * this.weeks);
    }
    if (row >= this.marks.length) this.makeRoom(Math.ceil((row + 1) * 1.06) + 64);
    const department = this.numberOfDepartment(member.departmentId);
    this.department[row] = department;
    this.byDepartment[department]?.add(row);
    const statement = row * STATEMENT_BYTES;
    this.statements[statement + CONSENT_AT] = member.consents ? 1 : 0;
    this.statements[statement + ASKED_AT] = Math.min(MOST_ASKED, member.asked);
    for (let week = 0; week < this.weeks; week++)
      this.freeHours[row * this.weeks + week] = Math.min(255, member.freeHours[week] ?? 0);
    let wishes = 0;
    const roleStates: number[] = [];
    for (let role = 0; role < ROLES.length; role++) {
      const stated = member.roles[ROLES[role] ?? 'DIRECTION'];
      const state = roleStateOf(stated);
      this.statements[statement + role] = state;
      roleStates.push(state);
      this.byRoleState[role * ROLE_STATES + state]?.add(row);
      if (stated.wantsToLearn) wishes |= 1 << role;
    }
    this.statements[statement + WISHES_AT] = wishes;
    const keys = member.skills.map(({ skillId }) => this.numberOfSkill(skillId));
    const states = member.skills.map(
      (skill) => skill.level | (skill.givesEnergy ? GIVES_ENERGY : 0) | (skill.wantsToLearn ? WANTS_TO_LEARN : 0),
    );
    this.skills.put(
      row,
      keys.map((key, at) => (key << STATE_BITS) | (states[at] ?? 0)),
    );
    const digest = digestOf(roleStates, member.asked);
    keys.forEach((key, at) => this.bySkillLevel[key * LEVELS + ((states[at] ?? 0) & LEVEL_BITS)]?.add(row, digest));
  }

  private writeColleagues(member: PoolMember, row: number): void {
    const rows = [...new Set(member.workedWith ?? [])].map((id) => this.order.rowOf(id)).filter((other) => other >= 0);
    const before = this.colleaguesOf(row);
    if (rows.length === 0 && before.length === 0) return;
    for (const other of before) if (!rows.includes(other)) this.unlink(other, row);
    for (const other of rows) {
      const theirs = this.colleaguesOf(other);
      if (!theirs.includes(row)) this.colleagues.put(other, [...theirs, row]);
    }
    this.colleagues.put(row, rows);
  }

  private unlink(row: number, from: number): void {
    const left = this.colleaguesOf(row).filter((other) => other !== from);
    this.colleagues.put(row, left);
  }

  private leaveLists(row: number): void {
    this.byDepartment[this.department[row] ?? 0]?.remove(row);
    for (let role = 0; role < ROLES.length; role++)
      this.byRoleState[role * ROLE_STATES + this.roleStateOf(row, role)]?.remove(row);
    for (const entry of this.skills.of(row))
      this.bySkillLevel[(entry >>> STATE_BITS) * LEVELS + (entry & LEVEL_BITS)]?.remove(row);
  }

  private numberOfSkill(id: SkillId): number {
    const known = this.skillNumber.get(id);
    if (known !== undefined) return known;
    const number = this.skillNumber.size;
    this.skillNumber.set(id, number);
    for (let level = 0; level < LEVELS; level++) this.bySkillLevel.push(new RowList(level >= DIGESTS_FROM));
    return number;
  }

  private numberOfDepartment(id: DepartmentId): number {
    const known = this.departmentNumber.get(id);
    if (known !== undefined) return known;
    this.departmentNumber.set(id, this.departments.length);
    this.byDepartment.push(new RowList());
    return this.departments.push(id) - 1;
  }

  private makeRoom(rows: number): void {
    const bytes = (length: number) => new Uint8Array(length);
    const words = (length: number) => new Uint16Array(length);
    this.department = grown(this.department, rows, words);
    this.freeHours = grown(this.freeHours, rows * this.weeks, bytes);
    this.statements = grown(this.statements, rows * STATEMENT_BYTES, bytes);
    this.marks = grown(this.marks, rows, bytes);
  }
}

/**
 * Builds the index of a snapshot; `people`, when known, saves growing on the way. Times asked and free hours beyond 255 count as
 * 255. A person named as a colleague who is not in the pool is left out.
 */
export function buildPoolIndex(source: PoolSource, people = 0): PoolIndex {
  const index = new PoolIndex(source.version, source.firstWeek, people);
  index.fill(source.members);
  return index;
}

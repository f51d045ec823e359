import {
  accept,
  asId,
  isFullName,
  parseIsoDate,
  type IsoDate,
  PERMISSIONS,
  refuse,
  type Actor,
  type Department,
  type DepartmentId,
  type Outcome,
  type Permission,
  type Person,
  type PersonId,
  type RefusalCode,
} from '@rolpool/domain';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { Services } from '../services.ts';
import { refusedFor } from './allow.ts';

/** What the columns may be called; in whatever order, in capitals or not. */
const COLUMNS = {
  id: ['nummer', 'personeelsnummer', 'number', 'id'],
  name: ['naam', 'name'],
  workEmail: ['e-mail', 'email', 'e-mailadres'],
  department: ['afdeling', 'department'],
  poolHours: ['uren', 'poolhours', 'uren voor de pool', 'hours'],
  contractHours: ['contracturen', 'contract hours', 'contracthours'],
  inServiceSince: ['in dienst sinds', 'in service since', 'since'],
  permissions: ['toegang', 'permissions'],
} as const;
type Column = keyof typeof COLUMNS;
const NEEDED: readonly Column[] = ['id', 'name', 'department'];

const MOST_ROWS = 5000;
const MOST_HOURS = 40;
const MOST_NAME = 120;

/** What is wrong with one field of a row. */
export interface RowFault {
  readonly field: Column;
  readonly code: RefusalCode;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** What a row would do, or what is wrong with it. */
export interface ImportedRow {
  readonly line: number;
  readonly id: string;
  readonly name: string;
  readonly outcome: 'NEW' | 'CHANGED' | 'SAME' | 'FAULTY';
  readonly faults: readonly RowFault[];
}

export interface PeopleImport {
  readonly isDryRun: boolean;
  readonly rows: readonly ImportedRow[];
}

type Cells = Readonly<Partial<Record<Column, string>>>;

const columnOf = (name: string): Column | undefined =>
  (Object.keys(COLUMNS) as Column[]).find((column) =>
    (COLUMNS[column] as readonly string[]).includes(name.trim().toLowerCase()),
  );

/** The rows by column; a refusal that says what is missing when it is no table that can be read. */
function readRows(csv: string): Outcome<{ readonly line: number; readonly cells: Cells }[]> {
  const delimiter = (csv.split('\n', 1)[0] ?? '').includes(';') ? ';' : ',';
  let records: { readonly record: string[]; readonly info: { readonly lines: number } }[];
  try {
    records = parse(csv, {
      delimiter,
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
      info: true,
    }) as never;
  } catch {
    return refuse('FILE_UNREADABLE', 'csv');
  }
  const [head, ...rows] = records;
  const columns = (head?.record ?? []).map(columnOf);
  const missing = NEEDED.filter((column) => !columns.includes(column)).map((column) => COLUMNS[column][0]);
  if (missing.length > 0) return refuse('COLUMNS_MISSING', 'csv', { columns: missing.join(', ') });
  if (rows.length > MOST_ROWS) return refuse('NUMBER_OUT_OF_RANGE', 'csv', { from: 1, to: MOST_ROWS });
  return accept(
    rows.map(({ record, info }) => {
      const cells: Partial<Record<Column, string>> = {};
      columns.forEach((column, at) => {
        if (column)
          cells[column] = (record[at] ?? '')
            .replace(/\p{Cc}/gu, ' ')
            .replace(/\s+/g, ' ')
            .trim();
      });
      return { line: info.lines, cells };
    }),
  );
}

const departmentCalled = (departments: readonly Department[], name: string): DepartmentId | undefined => {
  const wanted = name.toLowerCase();
  return departments.find(
    ({ id, name: { nl, en } }) => id === name || nl.toLowerCase() === wanted || en.toLowerCase() === wanted,
  )?.id;
};

/** Hours, whole, 0 to 40; `undefined` when nothing is written. */
function hoursOf(cell: string | undefined): number | undefined | null {
  if (cell === undefined || cell === '') return undefined;
  const hours = Number(cell.replace(',', '.'));
  return Number.isInteger(hours) && hours >= 0 && hours <= MOST_HOURS ? hours : null;
}

/** What an account may, in the words that are on the screen. */
const PERMISSION_WORDS: Readonly<Record<string, Permission>> = {
  medewerker: 'EMPLOYEE',
  coördinator: 'COORDINATOR',
  leidinggevende: 'MANAGER',
  beheerder: 'ADMINISTRATOR',
  controleur: 'AUDITOR',
};

/** A day as a computer writes it, or as people do: 31-05-2026 and 31/5/2026. */
function dayOf(cell: string): IsoDate | undefined {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(cell) ?? [];
  return parseIsoDate(year === '' ? cell : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

function permissionsOf(cell: string | undefined): readonly Permission[] | undefined | null {
  if (cell === undefined || cell === '') return undefined;
  const codes = cell.split(/[\s,|/]+/).map((word) => PERMISSION_WORDS[word.toLowerCase()] ?? word.toUpperCase());
  return codes.every((code) => (PERMISSIONS as readonly string[]).includes(code))
    ? [...new Set(codes as Permission[])]
    : null;
}

/** What a row is judged by besides itself. */
interface Surroundings {
  readonly departments: readonly Department[];
  /** Who reads the table in: her own permissions she does not change. */
  readonly importedBy: PersonId;
  /** True when the groups of the sign-on give permissions: a table does not. */
  readonly hasGroups: boolean;
  /** Whose address at work this is, as stored or earlier in the table. */
  readonly ownerOf: (workEmail: string) => string | undefined;
}

interface ReadPerson {
  readonly faults: RowFault[];
  readonly person: Person | null;
}

/**
 * The person that a row makes of whoever is known by its number. What she keeps herself stays as it is: her name once she
 * is known, her hours, her profile and her consent. Somebody new is not suggested before she consents herself.
 */
function personOf(cells: Cells, known: Person | undefined, around: Surroundings): ReadPerson {
  const faults: RowFault[] = [];
  const fault = (field: Column, code: RefusalCode, facts: RowFault['facts'] = {}) => {
    faults.push({ field, code, facts });
  };
  const { id = '', name = '', workEmail = '', department = '', inServiceSince = '' } = cells;
  if (!/^[\w.-]{1,40}$/.test(id)) fault('id', 'NUMBER_NOT_FITTING');
  if (!known && (name.length > MOST_NAME || !isFullName(name))) fault('name', 'NAME_NOT_FITTING');
  if (known?.erasedOn !== undefined) fault('id', 'NOT_FOUND');
  const departmentId = departmentCalled(around.departments, department);
  if (departmentId === undefined) fault('department', 'UNKNOWN_DEPARTMENT', { name: department });
  if (workEmail !== '' && !z.email().safeParse(workEmail).success) fault('workEmail', 'EMAIL_NOT_FITTING');
  const owner = around.ownerOf(workEmail.toLowerCase());
  if (workEmail !== '' && owner !== undefined && owner !== id) fault('workEmail', 'EMAIL_TWICE', { number: owner });
  const hours = hoursOf(cells.poolHours);
  if (hours === null) fault('poolHours', 'NUMBER_OUT_OF_RANGE', { from: 0, to: MOST_HOURS });
  const contract = hoursOf(cells.contractHours);
  if (contract === null) fault('contractHours', 'NUMBER_OUT_OF_RANGE', { from: 0, to: MOST_HOURS });
  const since = inServiceSince === '' ? undefined : dayOf(inServiceSince);
  if (inServiceSince !== '' && !since) fault('inServiceSince', 'DATE_IMPOSSIBLE', { date: inServiceSince });
  const permissions = permissionsOf(cells.permissions);
  if (permissions === null) fault('permissions', 'PERMISSIONS_UNKNOWN');
  else if (permissions && changesPermissions(known, permissions) && (around.hasGroups || around.importedBy === id))
    fault('permissions', 'PERMISSIONS_NOT_HERE');
  if (faults.length > 0 || departmentId === undefined) return { faults, person: null };
  const before: Person = known ?? {
    ...{ id: asId<PersonId>(id), name, departmentId, permissions: ['EMPLOYEE'] },
    ...{ poolHoursPerWeek: hours ?? 0, consentsToSuggestions: false },
    ...{ profile: { skills: [], strengths: [], roles: [] }, commitments: [], askedOn: [] },
  };
  const person: Person = {
    ...before,
    departmentId,
    ...(permissions ? { permissions } : {}),
    ...(workEmail === '' ? {} : { workEmail: workEmail.toLowerCase() }),
    ...(contract === undefined || contract === null ? {} : { contractHoursPerWeek: contract }),
    ...(since ? { inServiceSince: since } : {}),
  };
  return { faults, person };
}

const listed = (permissions: readonly Permission[]) => [...permissions].sort().join();

/** Whether somebody gets other permissions than she had, or more than everybody in the pool. */
function changesPermissions(known: Person | undefined, permissions: readonly Permission[]): boolean {
  return listed(known?.permissions ?? ['EMPLOYEE']) !== listed(permissions);
}

const isSame = (one: Person, other: Person): boolean =>
  one.departmentId === other.departmentId &&
  one.workEmail === other.workEmail &&
  one.contractHoursPerWeek === other.contractHoursPerWeek &&
  one.inServiceSince === other.inServiceSince &&
  listed(one.permissions) === listed(other.permissions);

/**
 * Takes people over from a table of the personnel administration. A row that is not right is told with what is wrong and
 * is left out; the others are stored together, or not at all. With a dry run nothing is stored. Whose permissions change
 * stands in the audit log, person by person.
 */
export async function importPeople(
  services: Services,
  actor: Actor,
  input: {
    readonly csv: string;
    readonly isDryRun: boolean;
    readonly linesBefore: number;
    /** The network that it comes from, for the audit log. */
    readonly origin: string | null;
  },
): Promise<Outcome<PeopleImport>> {
  const refused = refusedFor(actor, 'IMPORT_PEOPLE');
  if (refused || actor.kind !== 'PERSON') return refused ?? refuse('NOT_SIGNED_IN');
  const read = readRows(input.csv);
  if (!read.ok) return read;
  const departments = await services.store.departments.findAll();
  const hasGroups = (services.config.signOn?.permissions ?? null) !== null;
  const permitted: PersonId[] = [];
  const outcome = await services.store.inTransaction<PeopleImport>(async ({ people }) => {
    permitted.length = 0;
    const cellsOf = (column: Column) => [...new Set(read.value.flatMap(({ cells }) => cells[column] ?? []))];
    const known = new Map(
      (await people.findByIds(cellsOf('id').map((id) => asId<PersonId>(id)))).map((one) => [one.id, one]),
    );
    const addresses = cellsOf('workEmail').map((address) => address.toLowerCase());
    const owners = new Map<string | undefined, string>(
      (await people.findByWorkEmails(addresses)).map(({ workEmail, id }) => [workEmail, id]),
    );
    const around = {
      departments,
      importedBy: actor.personId,
      hasGroups,
      ownerOf: (email: string) => owners.get(email),
    };
    const seen = new Set<string>();
    const added: Person[] = [];
    const changed: Person[] = [];
    const rows = read.value.map(({ line, cells }): ImportedRow => {
      const id = cells.id ?? '';
      const before = known.get(asId<PersonId>(id));
      const { faults, person } = personOf(cells, before, around);
      if (seen.has(id)) faults.push({ field: 'id', code: 'NUMBER_TWICE', facts: { number: id } });
      seen.add(id);
      const row = { line: line + input.linesBefore, id, name: before?.name ?? cells.name ?? '', faults };
      if (!person || faults.length > 0) return { ...row, outcome: 'FAULTY' };
      if (person.workEmail !== undefined) owners.set(person.workEmail, id);
      if (changesPermissions(before, person.permissions)) permitted.push(person.id);
      if (before && isSame(before, person)) return { ...row, outcome: 'SAME' };
      (before ? changed : added).push(person);
      return { ...row, outcome: before ? 'CHANGED' : 'NEW' };
    });
    if (!input.isDryRun) {
      if (added.length > 0) await people.insertMany(added);
      await people.saveMany(changed);
    }
    return accept({ isDryRun: input.isDryRun, rows });
  });
  if (!outcome.ok || input.isDryRun) return outcome;
  for (const objectId of permitted)
    await services.audit.note({
      ...{ actorKind: 'PERSON', actorId: actor.personId, action: 'SET_PERMISSIONS', objectKind: 'PERSON', objectId },
      ...{ result: 'DONE', channel: 'API', origin: input.origin },
    });
  return outcome;
}

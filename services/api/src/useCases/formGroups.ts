import {
  accept,
  duoWishesOf,
  groupTraitsOf,
  refuse,
  type Actor,
  type DepartmentId,
  type Outcome,
  type Person,
} from '@rolpool/domain';
import type { Duos, Grouping } from '@rolpool/matching';
import type { Services } from '../services.ts';
import { refusedFor } from './allow.ts';
import { checkNumber } from './checkInput.ts';
import { noteViews } from './noteViews.ts';
import { suggestionsRefused } from './suggestionsBarred.ts';

/** Beyond so many people the exchanges take too long to wait for. */
const MOST_PEOPLE = 500;

export interface FormedGroups {
  readonly people: readonly Person[];
  readonly grouping: Grouping;
}

export interface FormedDuos {
  readonly people: readonly Person[];
  readonly duos: Duos;
}

/** People of these departments who agreed to be suggested; of all departments when none is named. */
async function whoTakesPart({ store }: Services, departmentIds: readonly DepartmentId[]): Promise<Outcome<Person[]>> {
  const ids = departmentIds.length > 0 ? departmentIds : (await store.departments.findAll()).map(({ id }) => id);
  const people = (await store.people.findByDepartments(ids)).filter((person) => person.consentsToSuggestions);
  return people.length < 2 || people.length > MOST_PEOPLE
    ? refuse('GROUP_TOO_LARGE', 'departmentIds', { people: people.length, most: MOST_PEOPLE })
    : accept(people);
}

const idsOf = (people: readonly Person[]) => people.map(({ id }) => id);

/** As even as can be: the first groups have one more where it does not come out. */
function evenSizes(people: number, groups: number): number[] {
  return Array.from({ length: groups }, (_, at) => Math.floor(people / groups) + (at < people % groups ? 1 : 0));
}

/** Groups as mixed as possible in department, level and strengths. Nothing is stored. */
export async function formGroups(
  services: Services,
  actor: Actor,
  asked: { readonly departmentIds: readonly DepartmentId[]; readonly groups: number },
): Promise<Outcome<FormedGroups>> {
  const refused = refusedFor(actor, 'FORM_GROUPS') ?? (await suggestionsRefused(services));
  if (refused) return refused;
  const people = await whoTakesPart(services, asked.departmentIds);
  if (!people.ok) return people;
  const groups = checkNumber(asked.groups, 'groups', 1, Math.floor(people.value.length / 2));
  if (!groups.ok) return groups;
  const today = services.today();
  const members = people.value.map((person) => ({ id: person.id, traits: groupTraitsOf(person, today) }));
  const grouping = await services.engine.group(members, evenSizes(members.length, groups.value));
  await noteViews(services, actor, 'GROUPS', idsOf(people.value), null);
  return accept({ people: people.value, grouping });
}

/** Duos of people who complement each other. Nothing is stored. */
export async function formDuos(
  services: Services,
  actor: Actor,
  asked: { readonly departmentIds: readonly DepartmentId[] },
): Promise<Outcome<FormedDuos>> {
  const refused = refusedFor(actor, 'FORM_GROUPS') ?? (await suggestionsRefused(services));
  if (refused) return refused;
  const people = await whoTakesPart(services, asked.departmentIds);
  if (!people.ok) return people;
  const today = services.today();
  const members = people.value.map((person) => ({
    id: person.id,
    ...duoWishesOf(person, today),
    traits: groupTraitsOf(person, today),
  }));
  const duos = await services.engine.pair(members);
  await noteViews(services, actor, 'GROUPS', idsOf(people.value), null);
  return accept({ people: people.value, duos });
}

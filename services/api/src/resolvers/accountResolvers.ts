import { asId, countedLevel, ROLES, type Person, type PersonId } from '@rolpool/domain';
import { skillOf } from '../catalogue.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { endSession, signInAsDemoPerson, signOutEverywhere } from '../http/session.ts';
import { resultOf } from './refusal.ts';

const MOST_DEMO_PEOPLE = 20;

/** One of each kind of account first, then employees. */
async function demoPeople(search: string, people: AsyncIterable<Person>): Promise<Person[]> {
  const wanted = search.toLowerCase();
  const special: Person[] = [];
  const others: Person[] = [];
  for await (const person of people) {
    if (!person.name.toLowerCase().includes(wanted)) continue;
    if (person.permissions.length > 1) special.push(person);
    else if (others.length < MOST_DEMO_PEOPLE) others.push(person);
    if (special.length + others.length > 3 * MOST_DEMO_PEOPLE) break;
  }
  const rank = (person: Person) =>
    person.permissions.includes('COORDINATOR') ? 0 : person.permissions.includes('MANAGER') ? 1 : 2;
  const managersShown = 6;
  const ranked = special.sort((a, b) => rank(a) - rank(b));
  const managers = ranked.filter((person) => rank(person) === 1);
  const shown = wanted === '' ? ranked.filter((person) => !managers.slice(managersShown).includes(person)) : ranked;
  return [...shown, ...others].slice(0, MOST_DEMO_PEOPLE);
}

async function departmentOf({ departmentId }: Person, _input: unknown, { loaders }: Context) {
  return (await loaders.department.load(departmentId)) ?? { id: departmentId, name: { nl: '', en: '' } };
}

/** Who is signed in, signing in and out, and people as others may see them. */
export const accountResolvers: Resolvers = {
  Query: {
    viewer: (_root, _input, { person }) => person,
    signInOptions: (_root, _input, { services }) => ({
      isDemo: services.config.demoSignIn,
      isSingleSignOn: services.config.signOn !== null,
    }),
    demoPeople: (_root, { search }, { services }) =>
      services.config.demoSignIn ? demoPeople(search ?? '', services.store.people.streamAll()) : [],
  },
  Mutation: {
    signInAsDemoPerson: async (_root, { personId }, context) =>
      resultOf(await signInAsDemoPerson(context, asId<PersonId>(personId)), (viewer) => ({
        __typename: 'SignInSuccess' as const,
        viewer,
      })),
    signOut: async (_root, _input, { services, http }) => {
      await endSession(services, http);
      return true;
    },
    signOutEverywhere: (_root, _input, context) => signOutEverywhere(context),
  },
  Person: {
    department: departmentOf,
  },
  DemoPerson: { person: (person) => person, department: departmentOf },
  Viewer: {
    person: (person) => person,
    permissions: (person) => [...person.permissions],
    managedDepartments: async (person, _input, { services }) =>
      (await services.store.departments.findAll()).filter((department) => department.managerId === person.id),
    profile: (person) => person,
  },
  Profile: {
    skills: ({ profile }, _input, { services }) => {
      const today = services.today();
      return [...profile.skills].sort((a, b) => countedLevel(b, today).counted - countedLevel(a, today).counted);
    },
    strengths: ({ profile }, _input, { services }) =>
      profile.strengths.flatMap((id) => services.catalogue.strengths.filter((one) => one.id === id)),
    roles: ({ profile }) => ROLES.flatMap((role) => profile.roles.filter((stated) => stated.role === role)),
  },
  ProfileSkill: {
    skill: (statement, _input, { services }) => skillOf(services.catalogue, statement.skillId),
    countedLevel: (statement, _input, { services }) => countedLevel(statement, services.today()).counted,
  },
};

import {
  addDays,
  asId,
  isoWeek,
  mondayOf,
  refuse,
  type DepartmentId,
  type Role,
  type SkillId,
  type TeamId,
  type WeekNumber,
} from '@rolpool/domain';
import { skillOf } from '../catalogue.ts';
import type { Context } from '../context.ts';
import type { Mend, Resolvers } from '../generated/resolvers.ts';
import {
  readCoverage,
  readPoolLoad,
  seesReturnOf,
  type CoverageView,
  type PoolLoadView,
} from '../useCases/readCoverage.ts';
import { readFragility, type FragileSpot, type FragilityView } from '../useCases/readFragility.ts';
import { mayReadTeam } from './access.ts';
import { resultOf, refusalOf } from './refusal.ts';

const USUAL_WEEKS = 12;

const weekAt = (week: WeekNumber) => ({ startsOn: mondayOf(week), ...isoWeek(week) });
const weeksOf = ({ firstWeek, weeks }: { readonly firstWeek: WeekNumber; readonly weeks: number }) =>
  Array.from({ length: weeks }, (_, number) => weekAt(firstWeek + number));

/** A null id stays null: it is the whole organisation. */
function departmentFinder(departments: CoverageView['departments']) {
  const byId = new Map(departments.map((department) => [department.id, department]));
  return (id: DepartmentId | null) => (id === null ? null : (byId.get(id) ?? null));
}

async function showCoverage(view: CoverageView, context: Context) {
  const departmentOf = departmentFinder(view.departments);
  const readable = await Promise.all(view.proposed.map((team) => mayReadTeam(team, context)));
  return {
    __typename: 'Coverage' as const,
    weeks: weeksOf(view),
    rows: view.lines.map(({ departmentId, subject, people, cells }) => ({
      department: departmentOf(departmentId),
      role: view.by === 'ROLE' ? (subject as Role) : null,
      skill: view.by === 'SKILL' ? skillOf(context.services.catalogue, asId<SkillId>(subject)) : null,
      people,
      cells: [...cells],
    })),
    minimumGroupSize: view.minimumGroupSize,
    proposedTeams: view.proposed.filter((_, at) => readable[at]).map(({ id, title }) => ({ id, title })),
  };
}

async function showPoolLoad(view: PoolLoadView, { actor, loaders }: Context) {
  const departmentOf = departmentFinder(view.departments);
  const seats = view.ending.flatMap((team) =>
    team.seats.flatMap(({ seat, personId }) => (personId === null ? [] : [{ team, seat, personId }])),
  );
  const people = await Promise.all(seats.map(({ personId }) => loaders.person.load(personId)));
  return {
    __typename: 'PoolLoad' as const,
    weeks: weeksOf(view),
    rows: view.lines.map(({ departmentId, asked, ...line }) => ({
      ...line,
      asked: asked && [...asked],
      department: departmentOf(departmentId),
    })),
    returning: seats.flatMap(({ team, seat }, at) => {
      const person = people[at];
      if (!person || !seesReturnOf(actor, person.departmentId)) return [];
      const backOn = addDays(team.endsOn, 1);
      return [{ person, teamTitle: team.title, hoursPerWeek: seat.hoursPerWeek, backOn }];
    }),
    minimumGroupSize: view.minimumGroupSize,
  };
}

function showMends({ mends }: FragileSpot, minimumGroupSize: number): Mend[] {
  const shown = (people: number) => (people >= minimumGroupSize ? people : null);
  const all: readonly [Mend['kind'], number, boolean][] = [
    ['CONFIRM', mends.confirm, false],
    ['LEARN', mends.learn, mends.wantToLearn > 0],
    ['HOURS', mends.hours, false],
  ];
  return all.flatMap(([kind, people, someWantTo]) =>
    people === 0 ? [] : [{ kind, people: shown(people), someWantTo }],
  );
}

function showFragility(view: FragilityView, { services: { catalogue } }: Context) {
  const { mayReadRequests, openRequests, typicalRequests, looksUpTo } = view;
  return {
    __typename: 'Fragility' as const,
    moments: view.moments.map(weekAt),
    spots: view.spots.map((spot) => ({
      roles: [...spot.roles],
      skills: spot.skillIds.map((id) => skillOf(catalogue, id)),
      people: [...spot.people],
      requests: spot.requests.map(({ request, isOpen }) => ({
        id: mayReadRequests ? request.id : null,
        title: mayReadRequests ? request.title : null,
        isOpen,
      })),
      mends: showMends(spot, view.minimumGroupSize),
    })),
    ...{ openRequests, typicalRequests, looksUpTo },
  };
}

/** Coverage, what rests on few people, load and rotation. */
export const coverageResolvers: Resolvers = {
  Query: {
    async coverage(_root, { from, weeks, by, level, subject, teamId }, context) {
      const team = teamId ? await context.loaders.team.load(asId<TeamId>(teamId)) : null;
      if (teamId && !(team && (await mayReadTeam(team, context))))
        return refusalOf(refuse('NOT_FOUND', 'teamId').refusal);
      const outcome = await readCoverage(context.services, context.actor, {
        ...{ from: from ?? null, weeks: weeks ?? USUAL_WEEKS, by: by ?? 'ROLE', level: level ?? 'DEPARTMENTS' },
        ...{ subject: subject ?? null, teamId: team?.id ?? null },
      });
      return outcome.ok ? showCoverage(outcome.value, context) : refusalOf(outcome.refusal);
    },
    fragility: async (_root, _input, context) =>
      resultOf(await readFragility(context.services, context.actor), (view) => showFragility(view, context)),
    async poolLoad(_root, { from, weeks }, context) {
      const wish = { from: from ?? null, weeks: weeks ?? USUAL_WEEKS };
      const outcome = await readPoolLoad(context.services, context.actor, wish);
      return outcome.ok ? showPoolLoad(outcome.value, context) : refusalOf(outcome.refusal);
    },
  },
};

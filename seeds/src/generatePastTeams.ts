import {
  addDays,
  asId,
  mondayOf,
  ROLES,
  weekOf,
  type Evaluation,
  type EvaluationId,
  type IsoDate,
  type Person,
  type Seat,
  type SeatId,
  type SkillId,
  type StaffingRequestId,
  type Team,
  type TeamId,
} from '@rolpool/domain';
import { createRandom, type Random } from './random.ts';
import { readData } from './readData.ts';

interface PastTeamData {
  readonly title: { readonly nl: string; readonly en: string };
  readonly taakvelden: readonly string[];
  readonly skills: readonly SkillId[];
}

const THREE_YEARS = 1095;

function makeSeats(random: Random, skills: readonly SkillId[], weeks: number): Seat[] {
  return random.sample(ROLES, random.between(3, 5)).map((role, place) => ({
    id: asId<SeatId>(`s${String(place + 1)}`),
    roles: [role],
    hoursPerWeek: random.pick([4, 8, 12]),
    weeks,
    skills: skills.slice(place, place + 1).map((skillId) => ({ skillId, level: 3, importance: 2, minimum: 0 })),
    reasons: [],
  }));
}

/** Three years of teams that did their work and dissolved, with the grades that their members gave. */
export function generatePastTeams(
  people: readonly Person[],
  seed: number,
  today: IsoDate,
): { readonly teams: Team[]; readonly evaluations: Evaluation[] } {
  const random = createRandom(seed + 77);
  const data = readData<readonly PastTeamData[]>('pastTeams');
  const teams: Team[] = [];
  const evaluations: Evaluation[] = [];
  if (people.length < 20) return { teams, evaluations };
  data.forEach((past, number) => {
    const startsOn = mondayOf(weekOf(addDays(today, -random.between(120, THREE_YEARS))));
    const weeks = random.between(6, 14);
    const endsOn = addDays(startsOn, weeks * 7 - 3);
    const seats = makeSeats(random, past.skills, weeks);
    const members = random.sample(people, seats.length);
    const id = asId<TeamId>(`past-${String(number + 1).padStart(3, '0')}`);
    teams.push({
      id,
      version: 1,
      requestId: asId<StaffingRequestId>(`past-request-${String(number + 1).padStart(3, '0')}`),
      title: past.title.nl,
      status: 'DISSOLVED',
      seats: seats.map((seat, place) => ({ seat, personId: members[place]?.id ?? null, isLeftOpen: false })),
      startsOn,
      endsOn,
      reason: past.title.nl,
      chosenBy: people[14]?.id ?? asId('p0000015'),
      suggestionId: null,
    });
    for (const member of members) {
      if (!random.chance(0.7)) continue;
      evaluations.push({
        id: asId<EvaluationId>(`${id}-${member.id}`),
        teamId: id,
        personId: member.id,
        grade: random.between(6, 9),
        reflection: null,
        confirmations: [],
        givenOn: addDays(endsOn, random.between(1, 10)),
      });
    }
  });
  return { teams, evaluations };
}

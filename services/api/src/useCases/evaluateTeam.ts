import {
  accept,
  confirmSkill,
  hasStarted,
  refuse,
  type Actor,
  type EvaluationId,
  type Outcome,
  type PersonId,
  type SkillId,
  type Team,
  type TeamId,
} from '@rolpool/domain';
import { newId } from '../secrets.ts';
import type { Services } from '../services.ts';
import { refusedFor } from './allow.ts';
import { checkNumber, checkText } from './checkInput.ts';

interface EvaluationInput {
  readonly teamId: TeamId;
  readonly grade: number;
  readonly reflection?: string | null;
  readonly confirmations: readonly { readonly personId: PersonId; readonly skillId: SkillId }[];
}

const MOST_REFLECTION = 2000;
const MOST_CONFIRMATIONS = 50;

/** Closes a team for one member: a grade, and the skills seen in teammates, which count higher from then on. */
export async function evaluateTeam(
  { store, catalogue, today }: Services,
  actor: Actor,
  input: EvaluationInput,
): Promise<Outcome<Team>> {
  const grade = checkNumber(input.grade, 'grade', 1, 10);
  if (!grade.ok) return grade;
  const reflection = input.reflection?.trim()
    ? checkText(input.reflection, 'reflection', 1, MOST_REFLECTION)
    : accept(null);
  if (!reflection.ok) return reflection;
  return store.inTransaction(async (repositories) => {
    const team = await repositories.teams.findById(input.teamId);
    const memberIds = team?.seats.flatMap(({ personId }) => (personId === null ? [] : [personId])) ?? [];
    const refused = refusedFor(actor, 'EVALUATE_TEAM', { memberIds });
    if (refused || actor.kind !== 'PERSON') return refused ?? refuse('NOT_SIGNED_IN');
    if (!team) return refuse('NOT_FOUND', 'teamId');
    if (team.status !== 'ACTIVE' && team.status !== 'DISSOLVED')
      return refuse('WRONG_STATUS', 'teamId', { status: team.status });
    if (!hasStarted(team, today())) return refuse('TEAM_NOT_STARTED', 'teamId', { date: team.startsOn });
    if (input.confirmations.length > MOST_CONFIRMATIONS)
      return refuse('NUMBER_OUT_OF_RANGE', 'confirmations', { from: 0, to: MOST_CONFIRMATIONS });
    for (const { personId, skillId } of input.confirmations) {
      if (personId === actor.personId || !memberIds.includes(personId))
        return refuse('NOT_A_TEAMMATE', 'confirmations');
      if (!catalogue.skillById.has(skillId)) return refuse('UNKNOWN_SKILL', 'confirmations', { id: skillId });
    }
    const given = await repositories.evaluations.findByTeams([team.id]);
    if (given.some((one) => one.personId === actor.personId)) return refuse('ALREADY_EVALUATED', 'teamId');
    const isNew = await repositories.evaluations.insert({
      id: newId<EvaluationId>(),
      teamId: team.id,
      personId: actor.personId,
      grade: grade.value,
      reflection: reflection.value,
      confirmations: input.confirmations,
      givenOn: today(),
    });
    if (!isNew) return refuse('ALREADY_EVALUATED', 'teamId');
    const seen = await repositories.people.findByIds([...new Set(input.confirmations.map((one) => one.personId))]);
    await repositories.people.saveMany(
      seen.map((person) => {
        const skills = input.confirmations.filter((one) => one.personId === person.id).map((one) => one.skillId);
        return {
          ...person,
          profile: skills.reduce((profile, skillId) => confirmSkill(profile, skillId, today()), person.profile),
        };
      }),
    );
    return accept(team);
  });
}

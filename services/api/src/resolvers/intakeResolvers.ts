import {
  hasStarted,
  type AnswerValues,
  type Localized,
  type QuestionId,
  type RequesterKind,
  type ScoreLine,
  type SkillId,
  type StaffingRequest,
  type TaakveldCode,
  type Team,
  TRIAGE_START,
} from '@rolpool/domain';
import { questionLabelOf, skillOf, type Catalogue } from '../catalogue.ts';
import type { Loaders } from '../context.ts';
import type { AnswerKind, Resolvers } from '../generated/resolvers.ts';
import { speakByCode, withNames } from '../messages/speak.ts';
import { explainProgress, lineDepartmentOf } from '../useCases/explainProgress.ts';

const KINDS: Readonly<Partial<Record<QuestionId, AnswerKind>>> = {
  GOALS: 'NUMBER',
  REACH: 'REACH',
  TAAKVELDEN: 'TAAKVELDEN',
  SKILLS: 'SKILLS',
  TARGET_GROUPS: 'TARGET_GROUPS',
  REQUESTER_KIND: 'REQUESTER_KIND',
  PLACES: 'TEXTS',
  DEADLINE: 'TEXTS',
};

/** The request whose progress counts: the one that it goes on with, or itself. */
async function followed(request: StaffingRequest, loaders: Loaders): Promise<StaffingRequest> {
  return (request.mergedInto ? await loaders.request.load(request.mergedInto) : null) ?? request;
}

const teamOf = async ({ teamId }: StaffingRequest, loaders: Loaders) =>
  teamId === null ? null : loaders.team.load(teamId);

/** The team that everybody agreed to, at work or about to be, of the request that this one goes on with. */
async function agreedTeamOf(request: StaffingRequest, loaders: Loaders): Promise<Team | null> {
  const team = await teamOf(await followed(request, loaders), loaders);
  return team?.status === 'ACTIVE' || team?.status === 'DISSOLVED' ? team : null;
}

/** Lines of a score are formatted once: the answers that they belong to are remembered and shown many times. */
const spokenLines = new WeakMap<ScoreLine, { readonly catalogue: Catalogue; readonly sentence: Localized }>();

function speakLine(line: ScoreLine, catalogue: Catalogue): Localized {
  const known = spokenLines.get(line);
  if (known?.catalogue === catalogue) return known.sentence;
  const named = withNames(line.facts, catalogue);
  const sentence = speakByCode('score', line.rule, { ...named, thing: named['skill'] ?? named['role'] ?? '' });
  spokenLines.set(line, { catalogue, sentence });
  return sentence;
}

/** The intake, and the breakdown that follows from it. */
export const intakeResolvers: Resolvers = {
  IntakeAnswer: {
    question: ({ questionId }, _input, { services }) => questionLabelOf(services.catalogue, questionId),
    kind: ({ questionId }) => KINDS[questionId] ?? 'YES_NO',
    guess: ({ questionId, guess }) => ({ questionId, value: guess.value }),
    evidence: ({ guess }) => [...guess.evidence],
    confidence: ({ guess }) => (guess as { confidence?: number }).confidence ?? null,
    confirmed: ({ questionId, confirmed }) => (confirmed === null ? null : { questionId, value: confirmed }),
  },
  AnswerValue: {
    targetGroups: ({ questionId, value }, _input, { services }) =>
      questionId !== 'TARGET_GROUPS'
        ? null
        : services.catalogue.targetGroups.filter(({ id }) => (value as readonly string[]).includes(id)),
    requesterKind: ({ questionId, value }) => (questionId === 'REQUESTER_KIND' ? (value as RequesterKind) : null),
    texts: ({ questionId, value }) => (KINDS[questionId] === 'TEXTS' ? [...(value as readonly string[])] : null),
    yesNo: ({ value }) => (typeof value === 'boolean' ? value : null),
    number: ({ value }) => (typeof value === 'number' ? value : null),
    reach: ({ questionId, value }) => (questionId === 'REACH' ? (value as AnswerValues['REACH']) : null),
    taakvelden: ({ questionId, value }, _input, { services }) =>
      questionId !== 'TAAKVELDEN'
        ? null
        : (value as readonly TaakveldCode[]).flatMap((code) => services.catalogue.taakveldByCode.get(code) ?? []),
    skills: ({ questionId, value }, _input, { services }) =>
      questionId !== 'SKILLS'
        ? null
        : (value as readonly SkillId[]).flatMap((id) => services.catalogue.skillById.get(id) ?? []),
  },
  Evidence: {
    term: ({ term }) => term ?? null,
    match: ({ match }) => match ?? null,
  },
  Breakdown: {
    roles: ({ roles }) => [...roles],
    seats: ({ seats }) => [...seats],
    department: async ({ department }, _input, { loaders }) =>
      department === null ? null : loaders.department.load(department),
  },
  Triage: {
    moves: ({ moves }) => [...moves],
    predictabilityStart: () => TRIAGE_START.PREDICTABILITY,
    complexityStart: () => TRIAGE_START.COMPLEXITY,
  },
  TriageMove: {
    reason: ({ rule, points, axis }) => {
      const isUp = axis === 'PREDICTABILITY' ? points > 0 : points < 0;
      return speakByCode('triage', rule, { points: isUp ? 'up' : 'down' });
    },
  },
  SizeCheck: {
    reasons: ({ reasons }) => reasons.map((code) => speakByCode('size', code)),
    splits: ({ splits }) => [...splits],
  },
  Seat: {
    roles: ({ roles }) => [...roles],
    skills: ({ skills }) => [...skills],
    reasons: ({ reasons }, _input, { services }) =>
      reasons.map(({ code, facts }) =>
        speakByCode('seat', code, { taakveld: 'none', ...withNames(facts, services.catalogue) }),
      ),
  },
  SeatSkill: {
    skill: (need, _input, { services }) => skillOf(services.catalogue, need.skillId),
  },
  ScoreLine: {
    sentence: (line, _input, { services }) => speakLine(line, services.catalogue),
  },
  RequestProgress: {
    status: (request, _input, { loaders }) => followed(request, loaders).then(({ status }) => status),
    explanation: async (request, _input, { services, loaders }) =>
      explainProgress(await followed(request, loaders), services, loaders),
    department: async (request, _input, { services, loaders }) => {
      const now = await followed(request, loaders);
      return now.status === 'HANDED_TO_LINE' ? lineDepartmentOf(now, services, loaders) : null;
    },
    teamRoles: async (request, _input, { loaders }) => {
      const team = await agreedTeamOf(request, loaders);
      if (!team) return [];
      return [...new Set(team.seats.filter((seat) => seat.personId !== null).flatMap((seat) => seat.seat.roles))];
    },
    teamStartsOn: async (request, _input, { loaders }) => (await agreedTeamOf(request, loaders))?.startsOn ?? null,
    teamEndsOn: async (request, _input, { loaders }) => (await agreedTeamOf(request, loaders))?.endsOn ?? null,
    teamHasStarted: async (request, _input, { loaders, services }) => {
      const team = await agreedTeamOf(request, loaders);
      return team !== null && hasStarted(team, services.today());
    },
    othersAsked: async (request, _input, { services, loaders }) => {
      const { id } = await followed(request, loaders);
      const together = await services.store.requests.findMergedInto(id);
      return request.id === id ? together.length : Math.max(1, together.length);
    },
    parts: async (request, _input, { services, loaders }) => {
      const { id, status } = await followed(request, loaders);
      return status === 'SPLIT' ? services.store.requests.findPartsOf(id) : [];
    },
  },
};

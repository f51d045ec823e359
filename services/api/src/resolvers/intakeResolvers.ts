import {
  breakDown,
  type AnswerValues,
  type Localized,
  type QuestionId,
  type ScoreLine,
  type SkillId,
  type StaffingRequest,
  type TaakveldCode,
} from '@rolpool/domain';
import type { Catalogue } from '../catalogue.ts';
import type { Loaders } from '../context.ts';
import type { AnswerKind, Resolvers } from '../generated/resolvers.ts';
import { speak, speakByCode, withNames } from '../messages/speak.ts';
import type { Services } from '../services.ts';

const KINDS: Readonly<Partial<Record<QuestionId, AnswerKind>>> = {
  GOALS: 'NUMBER',
  REACH: 'REACH',
  TAAKVELDEN: 'TAAKVELDEN',
  SKILLS: 'SKILLS',
};

/** The department that handles the request when it is line work. */
async function progressDepartment(request: StaffingRequest, { catalogue }: Services, loaders: Loaders) {
  const { department } = breakDown(request.intake, catalogue);
  return department === null ? null : loaders.department.load(department);
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
    question: ({ questionId }, _input, { services }) =>
      services.catalogue.questionLabels.get(questionId) ?? { nl: questionId, en: questionId },
    kind: ({ questionId }) => KINDS[questionId] ?? 'YES_NO',
    guess: ({ questionId, guess }) => ({ questionId, value: guess.value }),
    evidence: ({ guess }) => [...guess.evidence],
    confirmed: ({ questionId, confirmed }) => (confirmed === null ? null : { questionId, value: confirmed }),
  },
  AnswerValue: {
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
  Breakdown: {
    roles: ({ roles }) => [...roles],
    seats: ({ seats }) => [...seats],
    department: async ({ department }, _input, { loaders }) =>
      department === null ? null : loaders.department.load(department),
  },
  Triage: { moves: ({ moves }) => [...moves] },
  TriageMove: {
    reason: ({ rule, points, axis }) => {
      const isUp = axis === 'PREDICTABILITY' ? points > 0 : points < 0;
      return speakByCode('triage', rule, { points: isUp ? 'up' : 'down' });
    },
  },
  SizeCheck: {
    reasons: ({ reasons }) => reasons.map((code) => speakByCode('size', code)),
    split: ({ split }, _input, { services }) =>
      split.flatMap(({ taakveld }) => services.catalogue.taakveldByCode.get(taakveld) ?? []),
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
    skill: (need, _input, { services }) =>
      services.catalogue.skillById.get(need.skillId) ?? {
        id: need.skillId,
        label: { nl: need.skillId, en: need.skillId },
        taakveld: null,
        roles: [],
      },
  },
  ScoreLine: {
    sentence: (line, _input, { services }) => speakLine(line, services.catalogue),
  },
  RequestProgress: {
    explanation: async (request, _input, { services, loaders }) => {
      const team = request.teamId === null ? null : await loaders.team.load(request.teamId);
      const department = await progressDepartment(request, services, loaders);
      return speak(`progress.${request.status}`, { department: department?.name ?? '–', endsOn: team?.endsOn ?? '–' });
    },
    department: async (request, _input, { services, loaders }) =>
      request.status === 'HANDED_TO_LINE' ? progressDepartment(request, services, loaders) : null,
    teamRoles: async (request, _input, { loaders }) => {
      const team = request.teamId === null ? null : await loaders.team.load(request.teamId);
      if (!team || (team.status !== 'ACTIVE' && team.status !== 'DISSOLVED')) return [];
      return [...new Set(team.seats.filter((seat) => seat.personId !== null).flatMap((seat) => seat.seat.roles))];
    },
    teamEndsOn: async (request, _input, { loaders }) => {
      const team = request.teamId === null ? null : await loaders.team.load(request.teamId);
      return team?.status === 'ACTIVE' || team?.status === 'DISSOLVED' ? team.endsOn : null;
    },
  },
};

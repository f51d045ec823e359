import {
  accept,
  confirmedAnswersOf,
  nextRequestStatus,
  prefillIntake,
  QUESTION_IDS,
  REACHES,
  refuse,
  type Actor,
  type AnswerValues,
  type Outcome,
  type QuestionId,
  type Reach,
  type RequesterKind,
  type SkillId,
  type StaffingRequest,
  type StaffingRequestId,
  type TaakveldCode,
  type TargetGroupId,
} from '@rolpool/domain';
import type { Catalogue } from '../catalogue.ts';
import type { Services } from '../services.ts';
import { refusedFor } from './allow.ts';

/** An answer as it comes in: the field of the question's kind is filled, or `clear` is true. */
export interface GivenAnswer {
  readonly questionId: QuestionId;
  readonly yesNo?: boolean | null;
  readonly number?: number | null;
  readonly reach?: Reach | null;
  readonly taakvelden?: readonly string[] | null;
  readonly skills?: readonly string[] | null;
  readonly targetGroups?: readonly string[] | null;
  readonly requesterKind?: RequesterKind | null;
  readonly texts?: readonly string[] | null;
  readonly clear?: boolean | null;
}

function checkIds<Id extends string>(
  ids: readonly string[],
  least: number,
  most: number,
  isKnown: (id: Id) => boolean,
  field: string,
): Outcome<readonly Id[]> {
  const different = [...new Set(ids)] as Id[];
  if (different.length < least || different.length > most)
    return refuse('NUMBER_OUT_OF_RANGE', field, { from: least, to: most });
  const unknown = different.find((id) => !isKnown(id));
  return unknown === undefined ? accept(different) : refuse('UNKNOWN_SKILL', field, { id: unknown });
}

const MOST_ENTRIES = 8;
const MOST_ENTRY = 120;

function checkTexts(texts: readonly string[], field: string): Outcome<readonly string[]> {
  const different = [...new Set(texts.map((text) => text.trim()).filter((text) => text !== ''))];
  if (different.length > MOST_ENTRIES) return refuse('NUMBER_OUT_OF_RANGE', field, { from: 0, to: MOST_ENTRIES });
  const tooLong = different.find((text) => text.length > MOST_ENTRY);
  return tooLong === undefined
    ? accept(different)
    : refuse('TEXT_TOO_LONG', field, { length: tooLong.length, most: MOST_ENTRY });
}

function checkAnswer(given: GivenAnswer, catalogue: Catalogue): Outcome<AnswerValues[QuestionId]> {
  const field = `answers.${given.questionId}`;
  switch (given.questionId) {
    case 'GOALS':
      if (typeof given.number !== 'number') return refuse('ANSWER_NOT_FITTING', field);
      return given.number >= 1 && given.number <= 9
        ? accept(given.number)
        : refuse('NUMBER_OUT_OF_RANGE', field, { from: 1, to: 9 });
    case 'REACH':
      return given.reach && REACHES.includes(given.reach) ? accept(given.reach) : refuse('ANSWER_NOT_FITTING', field);
    case 'TAAKVELDEN':
      if (!given.taakvelden) return refuse('ANSWER_NOT_FITTING', field);
      return checkIds<TaakveldCode>(given.taakvelden, 1, 3, (code) => catalogue.taakveldByCode.has(code), field);
    case 'SKILLS':
      if (!given.skills) return refuse('ANSWER_NOT_FITTING', field);
      return checkIds<SkillId>(given.skills, 0, 6, (id) => catalogue.skillById.has(id), field);
    case 'TARGET_GROUPS':
      if (!given.targetGroups) return refuse('ANSWER_NOT_FITTING', field);
      return checkIds<TargetGroupId>(
        given.targetGroups,
        0,
        MOST_ENTRIES,
        (id) => catalogue.targetGroups.some((group) => group.id === id),
        field,
      );
    case 'REQUESTER_KIND':
      return given.requesterKind ? accept(given.requesterKind) : refuse('ANSWER_NOT_FITTING', field);
    case 'PLACES':
    case 'DEADLINE':
      return given.texts ? checkTexts(given.texts, field) : refuse('ANSWER_NOT_FITTING', field);
    default:
      return typeof given.yesNo === 'boolean' ? accept(given.yesNo) : refuse('ANSWER_NOT_FITTING', field);
  }
}

/** Takes in answers of the intake; guesses that lean on them are made anew, and the triage, size and seats follow. */
export async function answerIntake(
  services: Services,
  actor: Actor,
  input: {
    readonly requestId: StaffingRequestId;
    readonly requestVersion: number;
    readonly answers: readonly GivenAnswer[];
  },
): Promise<Outcome<StaffingRequest>> {
  const { store, catalogue, engine } = services;
  const refused = refusedFor(actor, 'ANSWER_INTAKE');
  if (refused) return refused;
  const request = await store.requests.findById(input.requestId);
  if (!request) return refuse('NOT_FOUND', 'requestId');
  if (request.version !== input.requestVersion) return refuse('CHANGED_MEANWHILE', 'requestVersion');
  const status = nextRequestStatus(request.status, 'INTAKE_ANSWERED');
  if (!status) return refuse('WRONG_STATUS', null, { status: request.status });
  const confirmed: Record<string, unknown> = { ...confirmedAnswersOf(request.intake) };
  for (const given of input.answers) {
    if (!QUESTION_IDS.includes(given.questionId)) return refuse('UNKNOWN_QUESTION', 'answers');
    if (given.clear) {
      confirmed[given.questionId] = undefined;
      continue;
    }
    const value = checkAnswer(given, catalogue);
    if (!value.ok) return value;
    confirmed[given.questionId] = value.value;
  }
  const reading = await engine.read(request.text, request.language);
  const changed = { ...request, status, intake: prefillIntake(reading, request.requesterKind, confirmed) };
  if (!(await store.requests.save(changed))) return refuse('CHANGED_MEANWHILE', 'requestVersion');
  return accept({ ...changed, version: request.version + 1 });
}

import type { SkillId, TaakveldCode, TargetGroupId } from '../ids.ts';
import type { Evidence } from '../reading/textReading.ts';
import type { RequesterKind } from '../request/staffingRequest.ts';

/** How far a request reaches. */
export const REACHES = ['PERSON', 'PLACE', 'NEIGHBOURHOOD', 'TOWN', 'ORGANISATION', 'EVERYTHING'] as const;
export type Reach = (typeof REACHES)[number];

/** The intake questions and what kind of answer each takes. */
export interface AnswerValues {
  /** Is there a fixed way in which one department always handles this? */
  readonly SETTLED_PROCEDURE: boolean;
  /** Is it a clear piece of expert work for one specialist? */
  readonly SPECIALIST_TASK: boolean;
  /** Can one or two people finish it in some weeks? */
  readonly SMALL_SCALE: boolean;
  readonly POLITICALLY_SENSITIVE: boolean;
  readonly MONEY_NEEDED: boolean;
  readonly EXTERNAL_PARTIES: boolean;
  readonly SEVERAL_DEPARTMENTS: boolean;
  /** Does the requester offer to do part of the work? */
  readonly CO_CREATION: boolean;
  /** Is it about bringing people into contact, more than about a subject? */
  readonly CONNECTING_PEOPLE: boolean;
  readonly REACH: Reach;
  /** How many different goals it names, 1 to 9. */
  readonly GOALS: number;
  /** Does it take longer than twelve weeks, whoever does it? */
  readonly LONG_RUNNING: boolean;
  /** For whom it is asked. */
  readonly TARGET_GROUPS: readonly TargetGroupId[];
  /** The streets, squares and neighbourhoods that it is about, in the text's own words. */
  readonly PLACES: readonly string[];
  /** When it has to be ready, in the text's own words; empty when it says nothing. */
  readonly DEADLINE: readonly string[];
  readonly REQUESTER_KIND: RequesterKind;
  /** Most fitting first, at most three. */
  readonly TAAKVELDEN: readonly TaakveldCode[];
  /** Most needed first, at most six. */
  readonly SKILLS: readonly SkillId[];
}

export type QuestionId = keyof AnswerValues;

/** In this order the questions are guessed and shown: a later guess may lean on an earlier answer. */
export const QUESTION_IDS = [
  'TAAKVELDEN',
  'REQUESTER_KIND',
  'GOALS',
  'REACH',
  'TARGET_GROUPS',
  'PLACES',
  'DEADLINE',
  'SETTLED_PROCEDURE',
  'SPECIALIST_TASK',
  'CO_CREATION',
  'SMALL_SCALE',
  'EXTERNAL_PARTIES',
  'POLITICALLY_SENSITIVE',
  'MONEY_NEEDED',
  'SEVERAL_DEPARTMENTS',
  'CONNECTING_PEOPLE',
  'LONG_RUNNING',
  'SKILLS',
] as const satisfies readonly QuestionId[];

/** What the text made us think, with the words it came from. */
export interface Guess<Value> {
  readonly value: Value;
  readonly evidence: readonly Evidence[];
  /** 0 (a shot in the dark) to 100 (certain). A person decides; this tells where to look first. */
  readonly confidence: number;
}

/** A guess until a person confirms or corrects it; the guess is kept beside the correction. */
export interface IntakeAnswer<Id extends QuestionId = QuestionId> {
  readonly questionId: Id;
  readonly guess: Guess<AnswerValues[Id]>;
  /** What a person said; `null` while nobody did. It always wins over the guess. */
  readonly confirmed: AnswerValues[Id] | null;
}

export type Intake = { readonly [Id in QuestionId]: IntakeAnswer<Id> };

/** The answers that people gave themselves. */
export type ConfirmedAnswers = { readonly [Id in QuestionId]?: AnswerValues[Id] };

/** What counts for a question that an older intake does not have. */
const UNASKED: Partial<AnswerValues> = {
  LONG_RUNNING: false,
  TARGET_GROUPS: [],
  PLACES: [],
  DEADLINE: [],
  REQUESTER_KIND: 'RESIDENT',
};

/** The intake's answers in the order of the questions. An intake of an earlier version lacks the questions added since. */
export function intakeAnswers(intake: Partial<Intake>): IntakeAnswer[] {
  return QUESTION_IDS.flatMap((id) => intake[id] ?? []);
}

/** The answers that count: the confirmed one where there is one, else the guess. */
export function answersOf(intake: Partial<Intake>): AnswerValues {
  const answers = intakeAnswers(intake).map(({ questionId, confirmed, guess }) => [
    questionId,
    confirmed ?? guess.value,
  ]);
  return { ...UNASKED, ...Object.fromEntries(answers) } as AnswerValues;
}

/** The answers that people gave, without the guesses. */
export function confirmedAnswersOf(intake: Partial<Intake>): ConfirmedAnswers {
  const confirmed = intakeAnswers(intake).filter((answer) => answer.confirmed !== null);
  return Object.fromEntries(confirmed.map((answer) => [answer.questionId, answer.confirmed]));
}

import type { SkillId, TaakveldCode } from '../ids.ts';
import type { Evidence } from '../reading/textReading.ts';

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
  /** Most fitting first, at most three. */
  readonly TAAKVELDEN: readonly TaakveldCode[];
  /** Most needed first, at most six. */
  readonly SKILLS: readonly SkillId[];
}

export type QuestionId = keyof AnswerValues;

/** In this order the questions are guessed and shown: a later guess may lean on an earlier answer. */
export const QUESTION_IDS = [
  'TAAKVELDEN',
  'GOALS',
  'REACH',
  'SETTLED_PROCEDURE',
  'SPECIALIST_TASK',
  'EXTERNAL_PARTIES',
  'CO_CREATION',
  'SMALL_SCALE',
  'POLITICALLY_SENSITIVE',
  'MONEY_NEEDED',
  'SEVERAL_DEPARTMENTS',
  'CONNECTING_PEOPLE',
  'SKILLS',
] as const satisfies readonly QuestionId[];

/** What the text made us think, with the words it came from. */
export interface Guess<Value> {
  readonly value: Value;
  readonly evidence: readonly Evidence[];
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

/** The answers that count: the confirmed one where there is one, else the guess. */
export function answersOf(intake: Intake): AnswerValues {
  const answers = QUESTION_IDS.map((id) => [id, intake[id].confirmed ?? intake[id].guess.value] as const);
  return Object.fromEntries(answers) as unknown as AnswerValues;
}

/** The answers that people gave, without the guesses. */
export function confirmedAnswersOf(intake: Intake): ConfirmedAnswers {
  const confirmed = QUESTION_IDS.filter((id) => intake[id].confirmed !== null).map((id) => [id, intake[id].confirmed]);
  return Object.fromEntries(confirmed) as ConfirmedAnswers;
}

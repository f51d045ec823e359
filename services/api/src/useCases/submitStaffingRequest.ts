import {
  accept,
  prefillIntake,
  refuse,
  type Language,
  type Outcome,
  type RequesterKind,
  type StaffingRequest,
  type StaffingRequestId,
  type TextReading,
} from '@rolpool/domain';
import {
  maskPersonalData,
  onOneLine,
  titleOf,
  type LeftOut,
  type MaskedKind,
  type PreparedText,
} from '@rolpool/language';
import { z } from 'zod';
import { hashPersonalCode, newPersonalCode, newTimedId } from '../secrets.ts';
import type { Services } from '../services.ts';
import { checkFutureDate, checkText } from './checkInput.ts';

const MOST_TEXT = 20_000;
/** With the history of an e-mail below it a text may be longer; what is left of it may not. */
export const MOST_RAW_TEXT = 100_000;
const MOST_TITLE = 120;
/** With fewer words nobody can tell what is asked. */
const LEAST_WORDS = 3;
const words = new Intl.Segmenter(undefined, { granularity: 'word' });

/** True: so few words that they are no request yet. Languages that write without spaces have words too. */
function isTooShort(text: string): boolean {
  let found = 0;
  for (const { isWordLike } of words.segment(text)) {
    if (isWordLike) found++;
    if (found === LEAST_WORDS) return false;
  }
  return true;
}

/** A text as it may be stored, and what it says; a refusal when nothing or too much is left of it. */
export async function readChecked(
  services: Services,
  text: string,
  language: Language,
): Promise<Outcome<{ readonly prepared: PreparedText; readonly reading: TextReading }>> {
  const { prepared, reading } = await services.engine.prepare(text, language, MOST_TEXT);
  const checked = checkText(prepared.text, 'text', 1, MOST_TEXT);
  if (!checked.ok) return checked;
  return reading ? accept({ prepared, reading }) : refuse('TEXT_EMPTY', 'text', { least: 1 });
}

const MOST_EMAIL = 254;

/** An address that mail can be sent to, where mail is sent at all; null when none was given. */
function checkNoticeEmail({ config }: Services, email: string | null | undefined): Outcome<string | null> {
  const address = (email ?? '').trim();
  if (address === '') return accept(null);
  const isAddress = address.length <= MOST_EMAIL && z.email().safeParse(address).success;
  return isAddress && config.mail !== null ? accept(address) : refuse('EMAIL_NOT_FITTING', 'noticeEmail');
}

/** A request that is in. */
interface ReceivedRequest {
  readonly request: StaffingRequest;
  readonly code: string;
  readonly masked: readonly MaskedKind[];
  readonly leftOut: readonly LeftOut[];
}

/** Takes in a request from anybody: reads it, guesses the intake, and hands out a personal code that is stored only as a hash. */
export async function submitStaffingRequest(
  services: Services,
  input: {
    readonly text: string;
    readonly title?: string | null;
    readonly requesterKind: RequesterKind;
    readonly requesterName?: string | null;
    readonly language: Language;
    readonly wishedStart?: string | null;
    readonly noticeEmail?: string | null;
  },
): Promise<Outcome<ReceivedRequest>> {
  const raw = checkText(input.text, 'text', 1, MOST_RAW_TEXT);
  if (!raw.ok) return raw;
  const read = await readChecked(services, raw.value, input.language);
  if (!read.ok) return read;
  const { prepared, reading } = read.value;
  if (isTooShort(prepared.text)) return refuse('TEXT_TOO_SHORT', 'text');
  const ownTitle = maskPersonalData(onOneLine(input.title ?? ''), input.language);
  const title =
    ownTitle.text === '' ? accept(titleOf(prepared.text)) : checkText(ownTitle.text, 'title', 1, MOST_TITLE);
  if (!title.ok) return title;
  const ownName = maskPersonalData(onOneLine(input.requesterName ?? ''), input.language);
  const name = ownName.text === '' ? accept(null) : checkText(ownName.text, 'requesterName', 1, MOST_TITLE);
  if (!name.ok) return name;
  const wishedStart = checkFutureDate(input.wishedStart, 'wishedStart', services.today());
  if (!wishedStart.ok) return wishedStart;
  const noticeEmail = checkNoticeEmail(services, input.noticeEmail);
  if (!noticeEmail.ok) return noticeEmail;
  const code = newPersonalCode();
  const request: StaffingRequest = {
    id: newTimedId<StaffingRequestId>(new Date()),
    version: 1,
    title: title.value,
    text: prepared.text,
    language: reading.language,
    requesterKind: input.requesterKind,
    requesterName: name.value,
    receivedOn: services.today(),
    wishedStart: wishedStart.value,
    status: 'RECEIVED',
    intake: prefillIntake(reading, input.requesterKind),
    teamId: null,
    otherLanguage: reading.otherLanguage,
    leftOut: prepared.leftOut,
  };
  await services.store.requests.insert(request, hashPersonalCode(code));
  if (noticeEmail.value !== null)
    await services.store.notices.insert({
      requestId: request.id,
      email: noticeEmail.value,
      language: input.language,
      toldStatus: request.status,
    });
  return accept({
    request,
    code,
    masked: [...new Set([...prepared.masked, ...ownTitle.masked, ...ownName.masked])],
    leftOut: prepared.leftOut,
  });
}

import type { InvitationToMail } from '@rolpool/store';
import type { Transporter } from 'nodemailer';
import { speak } from '../messages/speak.ts';
import type { Services } from '../services.ts';

/** Invitations sent longer ago are not written about any more: whoever turns mail on does not write to everybody. */
const STILL_WRITTEN_ABOUT_DAYS = 7;

/** Which letter is due: about a new invitation, or to remind her; null when she was written to already. */
function letterFor({ invitation, mailedOn }: InvitationToMail): 'invited' | 'reminded' | null {
  if (mailedOn === null) return 'invited';
  const { remindedOn } = invitation;
  return remindedOn !== undefined && remindedOn !== null && remindedOn > mailedOn ? 'reminded' : null;
}

async function write(services: Services, transport: Transporter, from: string, due: InvitationToMail) {
  const { store, config, today } = services;
  const { invitation, mailedOn } = due;
  const letter = letterFor(due);
  const [person, team] = await Promise.all([
    store.people.findById(invitation.personId),
    store.teams.findById(invitation.teamId),
  ]);
  if (letter === null || person?.workEmail === undefined || person.erasedOn !== undefined || !team) return false;
  if (!(await store.invitations.markMailed(invitation.id, mailedOn, today()))) return false;
  const seat = team.seats.find((one) => one.seat.id === invitation.seatId)?.seat;
  const address = new URL('/uitnodigingen', config.publicUrl ?? undefined).href;
  const facts = { team: team.title, hours: seat?.hoursPerWeek ?? 0, weeks: seat?.weeks ?? 0, address };
  const subject = speak(letter === 'invited' ? 'mail.invited.subject' : 'mail.reminded.subject', facts);
  const text = speak('mail.invited.text', facts);
  try {
    await transport.sendMail({
      from,
      to: person.workEmail,
      subject: subject.nl,
      text: `${text.nl}\n\n---\n\n${subject.en}\n\n${text.en}`,
    });
  } catch (error) {
    await store.invitations.markMailed(invitation.id, today(), mailedOn);
    throw error;
  }
  return true;
}

/**
 * Writes to whoever is invited and was not told yet, and to whoever is reminded: in Dutch, with English below, without
 * names of others. Returns how many; what cannot be sent is collected in `faults` and tried again the next time.
 */
export async function writeToInvited(
  services: Services,
  transport: Transporter,
  from: string,
  faults: unknown[],
): Promise<number> {
  let told = 0;
  for (const due of await services.store.invitations.findToMail(services.today(), STILL_WRITTEN_ABOUT_DAYS)) {
    try {
      if (await write(services, transport, from, due)) told += 1;
    } catch (error) {
      faults.push(error);
    }
  }
  return told;
}

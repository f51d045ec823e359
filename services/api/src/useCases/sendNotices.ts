import type { NoticeAddress } from '@rolpool/store';
import { createTransport, type Transporter } from 'nodemailer';
import { speak, speakByCode } from '../messages/speak.ts';
import { createLoaders } from '../context.ts';
import type { Services } from '../services.ts';
import { explainProgress } from './explainProgress.ts';
import { writeToInvited } from './writeToInvited.ts';

/** Nothing more happens to a request that stands here. */
const ENDED: ReadonlySet<string> = new Set(['CLOSED', 'HANDED_TO_LINE']);

/** Writes to requesters, and to people who are invited. */
export interface NoticeSender {
  /** Tells whoever has to be told; returns how many. A letter that cannot be sent is tried again the next time. */
  send(): Promise<number>;
  close(): void;
}

async function tell(
  services: Services,
  transport: Transporter,
  from: string,
  address: NoticeAddress,
): Promise<boolean> {
  const { store, config } = services;
  const { requestId, toldStatus, language, email } = address;
  const own = await store.requests.findById(requestId);
  if (!own) {
    await store.notices.delete(requestId);
    return false;
  }
  // When others asked the same, it goes on with theirs.
  const lead = own.mergedInto ? ((await store.requests.findById(own.mergedInto)) ?? own) : own;
  const { status } = lead;
  if (status === toldStatus) return false;
  if (!(await store.notices.moveOn(requestId, toldStatus, status))) return false;
  try {
    const explanation = await explainProgress(lead, services, createLoaders(services));
    const link = new URL('/volgen', config.publicUrl ?? undefined).href;
    await transport.sendMail({
      from,
      to: email,
      subject: speak('notice.subject', { status: speakByCode('status', status) })[language],
      text: speak('notice.text', { explanation, address: link })[language],
    });
  } catch (error) {
    await store.notices.moveOn(requestId, status, toldStatus);
    throw error;
  }
  if (ENDED.has(status)) await store.notices.delete(requestId);
  return true;
}

/** Tells of messages that were written to her since; one letter, however many there are. */
async function tellOfMessages(
  { store, config }: Services,
  transport: Transporter,
  from: string,
  { requestId, language, email, toldMessages = 0 }: NoticeAddress,
): Promise<boolean> {
  const messages = await store.messages.findByRequests([requestId]);
  const written = messages.filter(({ side }) => side === 'ORGANISATION').length;
  if (written <= toldMessages || !(await store.notices.moveOnMessages(requestId, toldMessages, written))) return false;
  try {
    const address = new URL('/volgen', config.publicUrl ?? undefined).href;
    await transport.sendMail({
      from,
      to: email,
      subject: speak('notice.message.subject')[language],
      text: speak('notice.message.text', { address })[language],
    });
  } catch (error) {
    await store.notices.moveOnMessages(requestId, written, toldMessages);
    throw error;
  }
  return true;
}

/** Opens the way to the mail server; null where no mail is sent. */
export function openNoticeSender(services: Services): NoticeSender | null {
  const { mail } = services.config;
  if (mail === null) return null;
  const transport = createTransport(mail.url);
  return {
    async send() {
      let told = 0;
      const faults: unknown[] = [];
      for (const address of await services.store.notices.findAll()) {
        try {
          if (await tellOfMessages(services, transport, mail.from, address)) told += 1;
          if (await tell(services, transport, mail.from, address)) told += 1;
        } catch (error) {
          faults.push(error);
        }
      }
      told += await writeToInvited(services, transport, mail.from, faults);
      if (faults.length > 0) throw new AggregateError(faults, 'notices that could not be sent');
      return told;
    },
    close() {
      transport.close();
    },
  };
}

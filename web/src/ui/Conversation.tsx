import { useState } from 'react';
import { useIntl } from 'react-intl';
import { Button } from './Button.tsx';
import './conversation.css';
import { useText } from './language/useText.ts';
import { TextArea } from './TextArea.tsx';

/** A message as it is shown, whoever looks. */
export interface ShownMessage {
  readonly id: string;
  /** True for the side of who looks. */
  readonly isOwn: boolean;
  readonly writer: string;
  readonly text: string;
  readonly sentAt: string;
}

interface ConversationProps {
  readonly messages: readonly ShownMessage[];
  readonly label: string;
  readonly hint: string;
  readonly error: string | undefined;
  readonly isSending: boolean;
  /** Null for who only reads; resolves with true once the message was sent. */
  readonly onSend: ((text: string) => Promise<boolean>) | null;
}

/** Messages to and fro, the oldest first, and a place to write. What was typed stays until it was sent. */
export function Conversation({ messages, label, hint, error, isSending, onSend }: ConversationProps) {
  const text = useText();
  const intl = useIntl();
  const [typed, setTyped] = useState('');
  const [isTold, setTold] = useState(false);
  const isEmpty = typed.trim() === '';
  const send = async () => {
    setTold(isEmpty);
    if (isEmpty || isSending || !onSend) return;
    if (await onSend(typed)) setTyped('');
  };
  return (
    <>
      {messages.length === 0 && <p className="rp-note">{text('messages.none')}</p>}
      <ol className="rp-messages" aria-live="polite">
        {messages.map(({ id, isOwn, writer, text: words, sentAt }) => (
          <li key={id} className={isOwn ? 'rp-message rp-message--own' : 'rp-message'}>
            <p className="rp-message__head">
              <strong>{writer}</strong>{' '}
              <time dateTime={sentAt}>{intl.formatDate(sentAt, { dateStyle: 'medium', timeStyle: 'short' })}</time>
            </p>
            <p className="rp-message__text">{words}</p>
          </li>
        ))}
      </ol>
      {onSend && (
        <form
          noValidate
          className="rp-stack rp-stack--tight"
          onSubmit={(event) => {
            event.preventDefault();
            void send();
          }}
        >
          <TextArea
            label={label}
            hint={hint}
            error={error ?? (isTold && isEmpty ? text('messages.empty') : undefined)}
            maxLength={4000}
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value);
            }}
          />
          <div>
            <Button type="submit" busy={isSending}>
              {text('messages.send')}
            </Button>
          </div>
        </form>
      )}
    </>
  );
}

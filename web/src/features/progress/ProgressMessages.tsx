import { useMutation } from '@apollo/client/react';
import { readFragment, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { Card } from '../../ui/Card.tsx';
import { Conversation } from '../../ui/Conversation.tsx';
import { useLocalized } from '../../ui/language/useLocalized.ts';
import { useText } from '../../ui/language/useText.ts';
import { writeAsRequesterMutation } from './progressDocuments.ts';

const progressMessages = graphql(`
  fragment ProgressMessages on RequestProgress {
    messages {
      id
      side
      text
      sentAt
    }
  }
`);

interface ProgressMessagesProps {
  readonly code: string;
  readonly progress: FragmentType<typeof progressMessages>;
  readonly onSent: () => void;
}

/** Messages with the organisation, for the requester. */
export function ProgressMessages({ code, progress, onSent }: ProgressMessagesProps) {
  const text = useText();
  const localized = useLocalized();
  const { messages } = readFragment(progressMessages, progress);
  const [write, { data, loading, error }] = useMutation(writeAsRequesterMutation);
  const result = data?.writeAsRequester;
  const problem =
    result?.__typename === 'Refusal' ? localized(result.message) : error ? text('messages.failed') : undefined;
  return (
    <Card title={text('messages.title')}>
      <Conversation
        messages={messages.map(({ side, ...message }) => ({
          ...message,
          isOwn: side === 'REQUESTER',
          writer: text(side === 'REQUESTER' ? 'messages.you' : 'messages.organisation'),
        }))}
        label={text('messages.toOrganisation')}
        hint={text('messages.toOrganisation.hint')}
        error={problem}
        isSending={loading}
        onSend={async (words) => {
          const answer = await write({ variables: { code, text: words } }).catch(() => null);
          if (answer?.data?.writeAsRequester.__typename !== 'RequesterSuccess') return false;
          onSent();
          return true;
        }}
      />
    </Card>
  );
}

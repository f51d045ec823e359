import { useMutation } from '@apollo/client/react';
import { readFragment, type FragmentType } from '../generated/fragment-masking.ts';
import { graphql } from '../generated/gql.ts';
import { Card } from './Card.tsx';
import { Conversation } from './Conversation.tsx';
import { useLocalized } from './language/useLocalized.ts';
import { useText } from './language/useText.ts';

const requestMessages = graphql(`
  fragment RequestMessages on StaffingRequest {
    id
    mayWrite
    messages {
      id
      side
      text
      sentAt
      writer {
        id
        name
      }
    }
  }
`);

const writeMessageMutation = graphql(`
  mutation WriteMessage($requestId: ID!, $text: String!) {
    writeMessage(requestId: $requestId, text: $text) {
      __typename
      ... on WriteMessageSuccess {
        request {
          ...RequestMessages
        }
      }
      ... on Refusal {
        code
        field
        message {
          nl
          en
        }
      }
    }
  }
`);

/** Messages with the requester, for coordinators and the team. */
export function RequestMessages({ request }: { readonly request: FragmentType<typeof requestMessages> }) {
  const text = useText();
  const localized = useLocalized();
  const { id, mayWrite, messages } = readFragment(requestMessages, request);
  const [write, { data, loading, error }] = useMutation(writeMessageMutation);
  const result = data?.writeMessage;
  const problem =
    result?.__typename === 'Refusal' ? localized(result.message) : error ? text('messages.failed') : undefined;
  return (
    <Card title={text('messages.title')}>
      <Conversation
        messages={messages.map(({ side, writer, ...message }) => ({
          ...message,
          isOwn: side === 'ORGANISATION',
          writer: side === 'REQUESTER' ? text('messages.requester') : (writer?.name ?? text('messages.organisation')),
        }))}
        label={text('messages.toRequester')}
        hint={text('messages.toRequester.hint')}
        error={problem}
        isSending={loading}
        onSend={
          mayWrite
            ? async (words) => {
                const answer = await write({ variables: { requestId: id, text: words } }).catch(() => null);
                return answer?.data?.writeMessage.__typename === 'WriteMessageSuccess';
              }
            : null
        }
      />
    </Card>
  );
}

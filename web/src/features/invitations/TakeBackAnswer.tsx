import { useMutation } from '@apollo/client/react';
import { graphql } from '../../generated/gql.ts';
import { Button } from '../../ui/Button.tsx';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import { useText } from '../../ui/language/useText.ts';

const takeBackAnswerMutation = graphql(`
  mutation TakeBackAnswer($invitationId: ID!) {
    takeBackAnswer(invitationId: $invitationId) {
      __typename
      ... on AnswerInvitationSuccess {
        invitation {
          ...InvitationCard
        }
      }
      ... on Refusal {
        message {
          nl
          en
        }
      }
    }
  }
`);

interface TakeBackAnswerProps {
  readonly invitationId: string;
  readonly teamTitle: string;
}

/** Undoes an answer, as long as nothing came of it. */
export function TakeBackAnswer({ invitationId, teamTitle }: TakeBackAnswerProps) {
  const text = useText();
  const [takeBack, { data, loading }] = useMutation(takeBackAnswerMutation);
  const result = data?.takeBackAnswer;
  return (
    <>
      {result?.__typename === 'Refusal' && <RefusalAlert refusal={result} />}
      <div>
        <Button
          purpose="subtle"
          busy={loading}
          aria-label={text('invitation.takeBack.of', { title: teamTitle })}
          onClick={() => void takeBack({ variables: { invitationId } })}
        >
          {text('invitation.takeBack')}
        </Button>
      </div>
    </>
  );
}

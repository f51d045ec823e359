import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../generated/gql.ts';
import type { AnswerInvitationMutation } from '../../generated/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { ReasonDialog } from '../../ui/ReasonDialog.tsx';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import { useText } from '../../ui/language/useText.ts';
import { ProposeHours } from './ProposeHours.tsx';

const answerInvitationMutation = graphql(`
  mutation AnswerInvitation($input: AnswerInvitationInput!) {
    answerInvitation(input: $input) {
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

type Refusal = Extract<AnswerInvitationMutation['answerInvitation'], { __typename: 'Refusal' }>;

interface AnswerInvitationProps {
  readonly invitationId: string;
  readonly teamTitle: string;
  readonly hoursPerWeek: number;
  /** Other hours were proposed, and the coordinator has yet to answer. */
  readonly isCountered: boolean;
}

/** Yes, or no with a reason. Nobody is placed without having been asked. */
export function AnswerInvitation({ invitationId, teamTitle, hoursPerWeek, isCountered }: AnswerInvitationProps) {
  const text = useText();
  const [isDeclining, setDeclining] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [answer, { loading }] = useMutation(answerInvitationMutation);

  const send = async (accept: boolean, reason: string | null) => {
    const { data } = await answer({ variables: { input: { invitationId, accept, reason } } });
    const result = data?.answerInvitation;
    setRefusal(result?.__typename === 'Refusal' ? result : null);
    if (result?.__typename === 'AnswerInvitationSuccess') setDeclining(false);
  };

  return (
    <>
      {refusal && !isDeclining && <RefusalAlert refusal={refusal} />}
      <div className="rp-actions">
        {!isCountered && (
          <Button
            purpose="primary"
            busy={loading}
            aria-label={text('invitation.accept.of', { title: teamTitle })}
            onClick={() => void send(true, null)}
          >
            {text('invitation.accept')}
          </Button>
        )}
        {!isCountered && <ProposeHours invitationId={invitationId} teamTitle={teamTitle} hoursPerWeek={hoursPerWeek} />}
        <Button
          aria-label={text('invitation.decline.of', { title: teamTitle })}
          onClick={() => {
            setDeclining(true);
          }}
        >
          {text('invitation.decline')}
        </Button>
      </div>
      <ReasonDialog
        title={text('invitation.decline.title')}
        isOpen={isDeclining}
        onClose={() => {
          setDeclining(false);
        }}
        label={text('invitation.decline.reason')}
        hint={text('invitation.decline.hint')}
        confirm={text('invitation.decline.confirm')}
        busy={loading}
        refusal={refusal}
        onConfirm={(reason) => void send(false, reason)}
      />
    </>
  );
}

import { useMutation } from '@apollo/client/react';
import { graphql } from '../../generated/gql.ts';
import type { TeamSeatRowFragment } from '../../generated/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import { useDateText } from '../../ui/language/useDateText.ts';
import { useText } from '../../ui/language/useText.ts';

const remindInvitationMutation = graphql(`
  mutation RemindInvitation($invitationId: ID!) {
    remindInvitation(invitationId: $invitationId) {
      __typename
      ... on AnswerInvitationSuccess {
        invitation {
          id
          status
          remindedOn
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

const answerProposalMutation = graphql(`
  mutation AnswerProposal($input: AnswerProposalInput!) {
    answerProposal(input: $input) {
      __typename
      ... on AnswerInvitationSuccess {
        invitation {
          id
          status
          answerBy
          proposedHours
          proposalReason
          seat {
            id
            hoursPerWeek
          }
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

interface InvitationStepsProps {
  readonly invitation: NonNullable<TeamSeatRowFragment['invitation']>;
  readonly canDecide: boolean;
}

/** What a coordinator can do while she waits for an answer: remind, or answer other hours that were proposed. */
export function InvitationSteps({ invitation, canDecide }: InvitationStepsProps) {
  const text = useText();
  const dateText = useDateText();
  const [remind, reminding] = useMutation(remindInvitationMutation);
  const [answer, answering] = useMutation(answerProposalMutation, {
    refetchQueries: ['Workbench'],
  });
  const { id, status, person, answerBy, remindedOn, proposedHours, proposalReason } = invitation;
  const results = [reminding.data?.remindInvitation, answering.data?.answerProposal];
  const isWaiting = status === 'SENT' || status === 'COUNTERED';
  if (!isWaiting) return null;
  const decide = (agree: boolean) => answer({ variables: { input: { invitationId: id, agree } } });
  return (
    <div className="rp-team__reason rp-stack rp-stack--tight">
      {results.map((result) =>
        result?.__typename === 'Refusal' ? <RefusalAlert key={result.message.nl} refusal={result} /> : null,
      )}
      {status === 'SENT' && answerBy !== null && (
        <p className="rp-row__meta">
          {text('team.answerBy', { date: dateText(answerBy) })}{' '}
          {remindedOn !== null && text('team.remindedOn', { date: dateText(remindedOn) })}
        </p>
      )}
      {status === 'COUNTERED' && proposedHours !== null && (
        <p>{text('team.proposal', { name: person.name, hours: proposedHours, reason: proposalReason ?? '' })}</p>
      )}
      {canDecide && (
        <div className="rp-actions">
          {status === 'SENT' && (
            <Button
              purpose="subtle"
              busy={reminding.loading}
              aria-label={text('team.remind.of', { name: person.name })}
              onClick={() => void remind({ variables: { invitationId: id } })}
            >
              {text('team.remind')}
            </Button>
          )}
          {status === 'COUNTERED' && (
            <>
              <Button purpose="primary" busy={answering.loading} onClick={() => void decide(true)}>
                {text('team.proposal.agree', { hours: proposedHours ?? 0 })}
              </Button>
              <Button busy={answering.loading} onClick={() => void decide(false)}>
                {text('team.proposal.keep')}
              </Button>
            </>
          )}
        </div>
      )}
    </div>
  );
}

import { useMutation } from '@apollo/client/react';
import { graphql } from '../../generated/gql.ts';
import type { TeamCardFragment } from '../../generated/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import { useText } from '../../ui/language/useText.ts';

const inviteToCoCreateMutation = graphql(`
  mutation InviteToCoCreate($teamId: ID!) {
    inviteToCoCreate(teamId: $teamId) {
      __typename
      ... on InviteToCoCreateSuccess {
        team {
          ...TeamCard
        }
      }
      ... on Refusal {
        code
        message {
          nl
          en
        }
      }
    }
  }
`);

interface CoCreationProps {
  readonly team: TeamCardFragment;
  readonly canDecide: boolean;
}

/** The requester as an external member of the team: whether she was asked, and what she said. */
export function CoCreation({ team, canDecide }: CoCreationProps) {
  const text = useText();
  const [invite, { data, loading }] = useMutation(inviteToCoCreateMutation);
  const { coCreation, status } = team;
  const isRunning = status === 'PROPOSED' || status === 'ACTIVE';
  const canAsk = canDecide && isRunning && (coCreation === null || coCreation.status === 'DECLINED');
  const result = data?.inviteToCoCreate;
  if (coCreation === null && !canAsk) return null;
  return (
    <div className="rp-stack rp-stack--tight">
      {coCreation && <p>{text(`coCreation.team.${coCreation.status}`, { name: coCreation.name ?? '' })}</p>}
      {result?.__typename === 'Refusal' && <RefusalAlert refusal={result} />}
      {canAsk && (
        <div>
          <Button busy={loading} onClick={() => void invite({ variables: { teamId: team.id } })}>
            {text(coCreation ? 'coCreation.askAgain' : 'coCreation.ask')}
          </Button>
        </div>
      )}
    </div>
  );
}

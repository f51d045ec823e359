import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../generated/gql.ts';
import type { CancelTeamMutation } from '../../generated/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { ReasonDialog } from '../../ui/ReasonDialog.tsx';
import { useText } from '../../ui/language/useText.ts';

const cancelTeamMutation = graphql(`
  mutation CancelTeam($input: CancelTeamInput!) {
    cancelTeam(input: $input) {
      __typename
      ... on CancelTeamSuccess {
        team {
          id
          status
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

type Refusal = Extract<CancelTeamMutation['cancelTeam'], { __typename: 'Refusal' }>;

/** Calls the team off before it started; everybody's invitation is withdrawn. */
export function CancelTeam({ teamId, onCancelled }: { readonly teamId: string; readonly onCancelled: () => void }) {
  const text = useText();
  const [isAsking, setAsking] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [cancel, { loading }] = useMutation(cancelTeamMutation);
  const confirm = async (reason: string) => {
    const { data } = await cancel({ variables: { input: { teamId, reason } } });
    const result = data?.cancelTeam;
    setRefusal(result?.__typename === 'Refusal' ? result : null);
    if (result?.__typename !== 'CancelTeamSuccess') return;
    setAsking(false);
    onCancelled();
  };
  return (
    <div>
      <Button
        hint="negative"
        purpose="subtle"
        onClick={() => {
          setAsking(true);
        }}
      >
        {text('team.cancel')}
      </Button>
      <ReasonDialog
        title={text('team.cancel')}
        isOpen={isAsking}
        onClose={() => {
          setAsking(false);
        }}
        label={text('team.cancel.reason')}
        hint={text('team.cancel.hint')}
        confirm={text('team.cancel.confirm')}
        busy={loading}
        refusal={refusal}
        onConfirm={(reason) => void confirm(reason)}
      />
    </div>
  );
}

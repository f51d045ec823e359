import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../generated/gql.ts';
import type { ProposeHoursMutation } from '../../generated/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { ReasonDialog } from '../../ui/ReasonDialog.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { wholeNumberOf } from '../../ui/wholeNumber.ts';
import { useText } from '../../ui/language/useText.ts';

const proposeHoursMutation = graphql(`
  mutation ProposeHours($input: ProposeHoursInput!) {
    proposeHours(input: $input) {
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

type Refusal = Extract<ProposeHoursMutation['proposeHours'], { __typename: 'Refusal' }>;

interface ProposeHoursProps {
  readonly invitationId: string;
  readonly teamTitle: string;
  readonly hoursPerWeek: number;
}

/** Yes, but with other hours: the coordinator answers. */
export function ProposeHours({ invitationId, teamTitle, hoursPerWeek }: ProposeHoursProps) {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  const [hours, setHours] = useState(String(hoursPerWeek));
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [propose, { loading }] = useMutation(proposeHoursMutation);
  const send = async (reason: string) => {
    const input = { invitationId, hoursPerWeek: wholeNumberOf(hours), reason };
    const result = (await propose({ variables: { input } })).data?.proposeHours;
    setRefusal(result?.__typename === 'Refusal' ? result : null);
    if (result?.__typename === 'AnswerInvitationSuccess') setOpen(false);
  };
  return (
    <>
      <Button
        aria-label={text('invitation.propose.of', { title: teamTitle })}
        onClick={() => {
          setOpen(true);
        }}
      >
        {text('invitation.propose')}
      </Button>
      <ReasonDialog
        title={text('invitation.propose.title')}
        isOpen={isOpen}
        onClose={() => {
          setOpen(false);
        }}
        label={text('invitation.propose.reason')}
        confirm={text('invitation.propose.confirm')}
        busy={loading}
        refusal={refusal}
        onConfirm={(reason) => void send(reason)}
      >
        <p>{text('invitation.propose.text', { hours: hoursPerWeek })}</p>
        <TextField
          type="number"
          inputMode="numeric"
          min={1}
          max={40}
          label={text('invitation.propose.hours')}
          value={hours}
          onChange={(event) => {
            setHours(event.target.value);
          }}
        />
      </ReasonDialog>
    </>
  );
}

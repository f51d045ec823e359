import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../generated/gql.ts';
import type { DecideReleaseMutation } from '../../generated/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { ReasonDialog } from '../../ui/ReasonDialog.tsx';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import { useText } from '../../ui/language/useText.ts';

const decideReleaseMutation = graphql(`
  mutation DecideRelease($input: DecideReleaseInput!) {
    decideRelease(input: $input) {
      __typename
      ... on DecideReleaseSuccess {
        release {
          ...ReleaseCard
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

type Refusal = Extract<DecideReleaseMutation['decideRelease'], { __typename: 'Refusal' }>;

export function DecideRelease({ releaseId, name }: { readonly releaseId: string; readonly name: string }) {
  const text = useText();
  const [isRefusing, setRefusing] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [decide, { loading }] = useMutation(decideReleaseMutation);

  const send = async (agree: boolean, reason: string | null) => {
    const { data } = await decide({ variables: { input: { releaseId, agree, reason } } });
    const result = data?.decideRelease;
    setRefusal(result?.__typename === 'Refusal' ? result : null);
    if (result?.__typename === 'DecideReleaseSuccess') setRefusing(false);
  };

  return (
    <>
      {refusal && !isRefusing && <RefusalAlert refusal={refusal} />}
      <div className="rp-actions">
        <Button
          purpose="primary"
          busy={loading}
          aria-label={text('release.agree.of', { name })}
          onClick={() => void send(true, null)}
        >
          {text('release.agree')}
        </Button>
        <Button
          aria-label={text('release.refuse.of', { name })}
          onClick={() => {
            setRefusing(true);
          }}
        >
          {text('release.refuse')}
        </Button>
      </div>
      <ReasonDialog
        title={text('release.refuse.title')}
        isOpen={isRefusing}
        onClose={() => {
          setRefusing(false);
        }}
        label={text('release.refuse.reason')}
        hint={text('release.refuse.hint')}
        confirm={text('release.refuse.confirm')}
        busy={loading}
        refusal={refusal}
        onConfirm={(reason) => void send(false, reason)}
      />
    </>
  );
}

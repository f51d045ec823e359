import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { useText } from '../../ui/language/useText.ts';
import { setConsentMutation } from './myDataDocuments.ts';

interface ConsentCardProps {
  readonly consents: boolean;
  readonly onChanged: () => void;
}

/** Whether she wants to be suggested; the answer counts at once. */
export function ConsentCard({ consents, onChanged }: ConsentCardProps) {
  const text = useText();
  const [setConsent, { data, loading }] = useMutation(setConsentMutation);
  const [told, setTold] = useState('');
  const result = data?.setConsent;
  const change = async () => {
    const answer = (await setConsent({ variables: { consents: !consents } })).data?.setConsent;
    if (answer?.__typename !== 'SetConsentSuccess') return;
    setTold(
      answer.viewer.profile.consentsToSuggestions
        ? text('consent.given')
        : text('consent.withdrawn', { count: answer.withdrawnInvitations }),
    );
    onChanged();
  };
  return (
    <Card
      title={text('consent.title')}
      aside={
        <StatusBadge tone={consents ? 'positive' : 'neutral'}>
          {text(consents ? 'consent.on' : 'consent.off')}
        </StatusBadge>
      }
    >
      <p>{text('consent.text')}</p>
      {result?.__typename === 'Refusal' && <RefusalAlert refusal={result} />}
      <div>
        <Button purpose={consents ? 'secondary' : 'primary'} busy={loading} onClick={() => void change()}>
          {text(consents ? 'consent.withdraw' : 'consent.give')}
        </Button>
      </div>
      <p role="status">{told}</p>
    </Card>
  );
}

import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { ErasePersonMutation } from '../../generated/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { PersonSearch, type FoundPerson } from '../../ui/PersonSearch.tsx';
import { ReasonDialog } from '../../ui/ReasonDialog.tsx';
import { useText } from '../../ui/language/useText.ts';
import { erasePersonMutation } from './settingsDocuments.ts';

type Refusal = Extract<ErasePersonMutation['erasePerson'], { __typename: 'Refusal' }>;

/** Erases somebody who left, after asking for a reason: what points at her is gone for good. */
export function ErasePersonCard() {
  const text = useText();
  const [chosen, setChosen] = useState<FoundPerson | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [told, setTold] = useState('');
  const [erase, { loading }] = useMutation(erasePersonMutation);
  const confirm = async ({ id, name }: FoundPerson, reason: string) => {
    const answer = (await erase({ variables: { personId: id, reason } })).data?.erasePerson;
    setRefusal(answer?.__typename === 'Refusal' ? answer : null);
    if (answer?.__typename !== 'ErasePersonSuccess') return;
    setChosen(null);
    setTold(text('erase.done', { name, count: answer.textsChanged }));
  };
  return (
    <Card title={text('erase.title')}>
      <p>{text('erase.text')}</p>
      <PersonSearch
        label={text('keep.search')}
        actions={(person, clear) => (
          <Button
            purpose="subtle"
            hint="negative"
            onClick={() => {
              setRefusal(null);
              setChosen(person);
              clear();
            }}
          >
            {text('erase.of', { name: person.name })}
          </Button>
        )}
      />
      <p role="status">{told}</p>
      {chosen && (
        <ReasonDialog
          title={text('erase.of', { name: chosen.name })}
          isOpen
          onClose={() => {
            setChosen(null);
          }}
          label={text('erase.reason')}
          hint={text('erase.reason.hint')}
          confirm={text('erase.confirm')}
          busy={loading}
          refusal={refusal}
          onConfirm={(reason) => void confirm(chosen, reason)}
        >
          <p>{text('erase.warning')}</p>
        </ReasonDialog>
      )}
    </Card>
  );
}

import { skipToken, useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import type { ErasePersonMutation } from '../../generated/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { ReasonDialog } from '../../ui/ReasonDialog.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useDebounced } from '../../ui/useDebounced.ts';
import { useLocalized } from '../../ui/language/useLocalized.ts';
import { useText } from '../../ui/language/useText.ts';
import { erasePersonMutation, peopleToEraseQuery } from './settingsDocuments.ts';

type Refusal = Extract<ErasePersonMutation['erasePerson'], { __typename: 'Refusal' }>;
interface Named {
  readonly id: string;
  readonly name: string;
}

const SHORTEST = 2;

/** Erases somebody who left, after asking for a reason: what points at her is gone for good. */
export function ErasePersonCard() {
  const text = useText();
  const localized = useLocalized();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<Named | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [told, setTold] = useState('');
  const search = useDebounced(typed.trim(), 300);
  const isSearching = search.length >= SHORTEST;
  const { data } = useQuery(
    peopleToEraseQuery,
    isSearching ? { variables: { search }, fetchPolicy: 'network-only' } : skipToken,
  );
  const [erase, { loading }] = useMutation(erasePersonMutation);
  const found = isSearching ? (data?.people.edges ?? []) : [];
  const confirm = async ({ id, name }: Named, reason: string) => {
    const answer = (await erase({ variables: { personId: id, reason } })).data?.erasePerson;
    setRefusal(answer?.__typename === 'Refusal' ? answer : null);
    if (answer?.__typename !== 'ErasePersonSuccess') return;
    setChosen(null);
    setTyped('');
    setTold(text('erase.done', { name, count: answer.textsChanged }));
  };
  return (
    <Card title={text('erase.title')}>
      <p>{text('erase.text')}</p>
      <TextField
        type="search"
        label={text('keep.search')}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
        }}
      />
      <ul className="rp-picked" aria-live="polite">
        {found.map(({ node }) => (
          <li key={node.id} className="rp-picked__item">
            {node.name}, {localized(node.department.name)}
            <Button
              purpose="subtle"
              hint="negative"
              onClick={() => {
                setRefusal(null);
                setChosen({ id: node.id, name: node.name });
              }}
            >
              {text('erase.of', { name: node.name })}
            </Button>
          </li>
        ))}
      </ul>
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

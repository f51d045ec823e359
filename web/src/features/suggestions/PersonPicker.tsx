import { skipToken, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../generated/gql.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useDebounced } from '../../ui/useDebounced.ts';
import { useLocalized } from '../../ui/language/useLocalized.ts';
import { useText } from '../../ui/language/useText.ts';
import { PersonProfileView } from './PersonProfileView.tsx';
import type { Named } from './whatIf.ts';

const peopleQuery = graphql(`
  query PeopleToPick($search: String!) {
    people(search: $search, first: 6) {
      edges {
        node {
          id
          name
          department {
            id
            name {
              nl
              en
            }
          }
        }
      }
    }
  }
`);

const SHORTEST = 2;

interface PersonPickerProps {
  readonly label: string;
  readonly requestId: string;
  readonly person: Named | null;
  readonly onPick: (person: Named | null) => void;
}

/** Finds somebody for one seat, by name; her profile can be looked at, and she sees that it was. */
export function PersonPicker({ label, requestId, person, onPick }: PersonPickerProps) {
  const text = useText();
  const localized = useLocalized();
  const [typed, setTyped] = useState('');
  const [looked, setLooked] = useState<string | null>(null);
  const search = useDebounced(typed.trim(), 300);
  const isSearching = search.length >= SHORTEST;
  const { data } = useQuery(peopleQuery, isSearching ? { variables: { search } } : skipToken);
  const found = isSearching ? (data?.people.edges ?? []) : [];
  if (person)
    return (
      <div className="rp-picked__item">
        <strong>{label}</strong>: {person.name}
        <Button
          purpose="subtle"
          aria-label={text('manual.clear.of', { seat: label, name: person.name })}
          onClick={() => {
            onPick(null);
          }}
        >
          {text('manual.clear')}
        </Button>
      </div>
    );
  return (
    <div className="rp-stack rp-stack--tight">
      <TextField
        type="search"
        label={label}
        hint={text('manual.search')}
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
              aria-label={text('manual.pick.of', { seat: label, name: node.name })}
              onClick={() => {
                onPick({ id: node.id, name: node.name });
                setTyped('');
              }}
            >
              {text('manual.pick')}
            </Button>
            <Button
              purpose="subtle"
              aria-label={text('manual.profile.of', { name: node.name })}
              onClick={() => {
                setLooked(node.id);
              }}
            >
              {text('manual.profile')}
            </Button>
          </li>
        ))}
      </ul>
      {looked !== null && isSearching && <PersonProfileView personId={looked} requestId={requestId} />}
    </div>
  );
}

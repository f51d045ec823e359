import { skipToken, useQuery } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import { graphql } from '../generated/gql.ts';
import { TextField } from './TextField.tsx';
import { useDebounced } from './useDebounced.ts';
import { useLocalized } from './language/useLocalized.ts';
import { useText } from './language/useText.ts';

const peopleQuery = graphql(`
  query PersonSearch($search: String!) {
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

export interface FoundPerson {
  readonly id: string;
  readonly name: string;
}

interface PersonSearchProps {
  readonly label: string;
  readonly hint?: string;
  /** What one can do with somebody who was found; `clear` empties the search. */
  readonly actions: (person: FoundPerson, clear: () => void) => ReactNode;
}

/** Finds people in the pool by a part of their name. */
export function PersonSearch({ label, hint, actions }: PersonSearchProps) {
  const text = useText();
  const localized = useLocalized();
  const [typed, setTyped] = useState('');
  const search = useDebounced(typed.trim(), 300);
  const isSearching = search.length >= SHORTEST;
  const options = { variables: { search }, fetchPolicy: 'network-only' } as const;
  const { data } = useQuery(peopleQuery, isSearching ? options : skipToken);
  const found = isSearching ? (data?.people.edges ?? []) : [];
  return (
    <>
      <TextField
        type="search"
        label={label}
        hint={hint}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
        }}
      />
      <ul className="rp-picked" aria-live="polite">
        {found.map(({ node }) => (
          <li key={node.id} className="rp-picked__item">
            {node.name}, {localized(node.department.name)}
            {actions({ id: node.id, name: node.name }, () => {
              setTyped('');
            })}
          </li>
        ))}
      </ul>
      <p role="status" className="rp-note">
        {isSearching && data?.people.edges.length === 0 ? text('people.nobody') : ''}
      </p>
    </>
  );
}

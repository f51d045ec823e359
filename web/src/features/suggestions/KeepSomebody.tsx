import { skipToken, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../generated/gql.ts';
import type { SuggestionRequestQuery } from '../../generated/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useDebounced } from '../../ui/useDebounced.ts';
import { useLocalized } from '../../ui/language/useLocalized.ts';
import { useText } from '../../ui/language/useText.ts';
import { useSeatName } from './seatNames.ts';
import { WhyNotAnswer } from './WhyNotAnswer.tsx';
import type { Named, WhatIf, WhatIfChange } from './whatIf.ts';

const peopleQuery = graphql(`
  query PeopleToKeep($search: String!) {
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

interface KeepSomebodyProps {
  readonly requestId: string;
  readonly whatIf: WhatIf;
  readonly seats: NonNullable<SuggestionRequestQuery['staffingRequest']>['breakdown']['seats'];
  readonly onChange: (change: WhatIfChange) => void;
}

/** Tries somebody whom the search did not suggest: why not him? */
export function KeepSomebody({ requestId, seats, whatIf, onChange }: KeepSomebodyProps) {
  const text = useText();
  const localized = useLocalized();
  const seatName = useSeatName();
  const [seatId, setSeatId] = useState(seats[0]?.id ?? '');
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState<Named | null>(null);
  const search = useDebounced(typed.trim(), 300);
  const isSearching = search.length >= SHORTEST;
  const { data } = useQuery(peopleQuery, isSearching ? { variables: { search } } : skipToken);
  const found = isSearching ? (data?.people.edges ?? []) : [];
  return (
    <details className="rp-details">
      <summary>{text('keep.title')}</summary>
      <div className="rp-stack rp-stack--tight">
        <div className="rp-filters">
          <Select
            label={text('keep.seat')}
            value={seatId}
            choices={seats.map(({ id }, place) => ({ value: id, label: `${String(place + 1)}. ${seatName(id)}` }))}
            onChange={(event) => {
              setSeatId(event.target.value);
            }}
          />
          <TextField
            type="search"
            label={text('keep.search')}
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value);
            }}
          />
        </div>
        <ul className="rp-picked" aria-live="polite">
          {found.map(({ node }) => (
            <li key={node.id} className="rp-picked__item">
              {node.name}, {localized(node.department.name)}
              <Button
                purpose="subtle"
                aria-label={text('whatIf.pin.of', { name: node.name, seat: seatName(seatId) })}
                onClick={() => {
                  onChange({ kind: 'PIN', seatId, person: { id: node.id, name: node.name } });
                  setTyped('');
                }}
              >
                {text('whatIf.pin')}
              </Button>
              <Button
                purpose="subtle"
                onClick={() => {
                  setAsked({ id: node.id, name: node.name });
                }}
              >
                {text('whyNot.ask', { name: node.name })}
              </Button>
            </li>
          ))}
        </ul>
        {asked && <WhyNotAnswer requestId={requestId} whatIf={whatIf} person={asked} />}
      </div>
    </details>
  );
}

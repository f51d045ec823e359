import { useIntl } from 'react-intl';
import { readFragment, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { useText } from '../../ui/language/useText.ts';
import type { WhatIf } from './whatIf.ts';

const fixedPeople = graphql(`
  fragment FixedPeople on TeamSuggestions {
    pinned {
      seatId
      person {
        id
        name
      }
    }
    excluded {
      id
      name
    }
  }
`);

interface FixedPeopleProps {
  readonly suggestions: FragmentType<typeof fixedPeople>;
  readonly whatIf: WhatIf;
}

/** Who stays because she was already asked, and who is left out because she declined: not the coordinator's own tries. */
export function FixedPeople({ suggestions, whatIf }: FixedPeopleProps) {
  const text = useText();
  const intl = useIntl();
  const { pinned, excluded } = readFragment(fixedPeople, suggestions);
  const stay = pinned.filter(({ person }) => !whatIf.pins.some((pin) => pin.person.id === person.id));
  const out = excluded.filter(({ id }) => !whatIf.excluded.some((person) => person.id === id));
  return (
    <>
      {stay.length > 0 && (
        <p>{text('suggestions.stay', { names: intl.formatList(stay.map(({ person }) => person.name)) })}</p>
      )}
      {out.length > 0 && <p>{text('suggestions.out', { names: intl.formatList(out.map(({ name }) => name)) })}</p>}
    </>
  );
}

import { readFragment, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { Card } from '../../ui/Card.tsx';
import { useLocalized } from '../../ui/language/useLocalized.ts';
import { useText } from '../../ui/language/useText.ts';
import { useSeatName } from './seatNames.ts';

const uncoveredSeats = graphql(`
  fragment UncoveredSeats on UncoveredSeat {
    seat {
      id
      roles
    }
    nearest {
      person {
        id
        name
      }
      sentence {
        nl
        en
      }
    }
  }
`);

/** Seats that nobody can take, who comes nearest, and what would have to change. */
export function UncoveredSeats({ uncovered }: { readonly uncovered: readonly FragmentType<typeof uncoveredSeats>[] }) {
  const text = useText();
  const localized = useLocalized();
  const nameOf = useSeatName();
  const seats = readFragment(uncoveredSeats, uncovered);
  return (
    <Card title={text('uncovered.title', { count: seats.length })}>
      <p>{text('uncovered.text')}</p>
      {seats.map(({ seat, nearest }) => (
        <div key={seat.id}>
          <h3 className="rp-label">{nameOf(seat.id)}</h3>
          {nearest.length === 0 ? (
            <p>{text('uncovered.nobodyNear')}</p>
          ) : (
            <ul className="rp-list">
              {nearest.map(({ person, sentence }) => (
                <li key={person.id}>
                  <strong>{person.name}</strong>: {localized(sentence)}
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </Card>
  );
}

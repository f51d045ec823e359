import { readFragment, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { Button } from '../../ui/Button.tsx';
import { useSignedNumber } from '../../ui/useSignedNumber.ts';
import { useLocalized, type LocalizedText } from '../../ui/language/useLocalized.ts';
import { useText } from '../../ui/language/useText.ts';
import { useSeatName } from './seatNames.ts';
import type { WhatIfChange } from './whatIf.ts';

const seatRunnersUp = graphql(`
  fragment RunnersUp on SeatRunnersUp {
    seatId
    runnersUp {
      difference
      person {
        id
        name
      }
      rules {
        points
        rule {
          nl
          en
        }
      }
    }
  }
`);

const MOST_CAUSES = 2;

interface RunnersUpProps {
  /** True: there are more teams than the best one. */
  readonly hasOtherTeams: boolean;
  readonly seats: readonly FragmentType<typeof seatRunnersUp>[];
  readonly onChange: (change: WhatIfChange) => void;
}

/** Per seat of the best team who could sit there instead, and what that does to the whole team. */
export function RunnersUp({ hasOtherTeams, seats, onChange }: RunnersUpProps) {
  const text = useText();
  const localized = useLocalized();
  const signed = useSignedNumber();
  const seatName = useSeatName();
  const shown = readFragment(seatRunnersUp, seats).filter(({ runnersUp }) => runnersUp.length > 0);
  /** What makes most of the difference, and the rest in one number, so that it adds up. */
  const causesOf = (rules: readonly { rule: LocalizedText; points: number }[], difference: number): string[] => {
    const named = rules.slice(0, MOST_CAUSES);
    const rest = difference - named.reduce((sum, { points }) => sum + points, 0);
    return [
      ...named.map(({ rule, points }) => `${localized(rule)} ${signed(points)}`),
      ...(rest === 0 ? [] : [text('runnersUp.rest', { change: signed(rest) })]),
    ];
  };
  if (shown.length === 0) return null;
  return (
    <details className="rp-details">
      <summary>{text('runnersUp.title')}</summary>
      <p className="rp-note">
        {text('runnersUp.text')} {hasOtherTeams && text('runnersUp.notATeam')}
      </p>
      {shown.map(({ seatId, runnersUp }) => (
        <section key={seatId} className="rp-stack rp-stack--tight">
          <h3 className="rp-label">{seatName(seatId)}</h3>
          <ul className="rp-picked">
            {runnersUp.map(({ person, difference, rules }) => (
              <li key={person.id} className="rp-picked__item">
                <span>
                  <strong>{person.name}</strong>: {text('runnersUp.difference', { change: signed(difference) })}
                  {rules[0] && <span className="rp-row__meta"> ({causesOf(rules, difference).join(', ')})</span>}
                </span>
                <Button
                  purpose="subtle"
                  aria-label={text('whatIf.pin.of', { name: person.name, seat: seatName(seatId) })}
                  onClick={() => {
                    onChange({ kind: 'PIN', seatId, person });
                  }}
                >
                  {text('runnersUp.try')}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
}

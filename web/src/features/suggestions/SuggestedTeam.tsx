import { useIntl } from 'react-intl';
import { graphql } from '../../generated/gql.ts';
import type { SuggestedTeamFragment } from '../../generated/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { Card } from '../../ui/Card.tsx';
import { ScoreLineList } from '../../ui/ScoreLineList.tsx';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { useText } from '../../ui/language/useText.ts';
import { Delta } from './Delta.tsx';
import { SuggestedSeatRow } from './SuggestedSeatRow.tsx';
import type { WhatIf, WhatIfChange } from './whatIf.ts';

export const suggestedTeam = graphql(`
  fragment SuggestedTeam on TeamSuggestion {
    points
    asked
    departments
    isProven
    teamLines {
      rule
      points
      most
      sentence {
        nl
        en
      }
    }
    seats {
      points
      person {
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
      seat {
        id
        roles
        hoursPerWeek
      }
      lines {
        rule
        points
        most
        sentence {
          nl
          en
        }
      }
    }
  }
`);

interface SuggestedTeamProps {
  readonly team: SuggestedTeamFragment;
  /** 0 for the best. */
  readonly place: number;
  /** Points of the best team. */
  readonly best: number;
  /** The best team of the answer before, when something was tried out. */
  readonly before: SuggestedTeamFragment | null;
  readonly whatIf: WhatIf;
  /** Who was asked before, and so keeps her seat. */
  readonly asked: readonly string[];
  readonly onChange: (change: WhatIfChange) => void;
  /** Null for who only reads. */
  readonly onChoose: (() => void) | null;
}

const named = ({ id, name }: { readonly id: string; readonly name: string }) => ({ id, name });

const sum = (lines: readonly { readonly points: number }[]) => lines.reduce((total, { points }) => total + points, 0);

/** One whole team with its points, part by part. */
export function SuggestedTeam({ team, place, best, before, whatIf, asked, onChange, onChoose }: SuggestedTeamProps) {
  const text = useText();
  const intl = useIntl();
  const number = place + 1;
  return (
    <Card
      className="rp-suggestion"
      title={text('suggestions.team', { number })}
      aside={team.isProven ? <StatusBadge tone="positive">{text('suggestions.proven')}</StatusBadge> : undefined}
    >
      <p className="rp-suggestion__points">
        <strong>{text('suggestions.points', { points: intl.formatNumber(team.points) })}</strong>{' '}
        {before && <Delta now={team.points} before={before.points} tellsSame />}
      </p>
      <p className="rp-note">
        {place === 0 ? text('suggestions.isBest') : text('suggestions.behind', { points: best - team.points })}{' '}
        {text('suggestions.mix', { departments: team.departments, asked: team.asked })}
      </p>
      <ul className="rp-suggestion__seats">
        {team.seats.map((seat) => (
          <SuggestedSeatRow
            key={seat.seat.id}
            suggested={seat}
            before={before?.seats.find((one) => one.seat.id === seat.seat.id) ?? null}
            isPinned={whatIf.pins.some((pin) => pin.seatId === seat.seat.id && pin.person.id === seat.person?.id)}
            wasAsked={asked.includes(seat.person?.id ?? '')}
            onChange={onChange}
          />
        ))}
      </ul>
      <details className="rp-details">
        <summary>
          {text('suggestions.together', { points: sum(team.teamLines) })}{' '}
          {before && <Delta now={sum(team.teamLines)} before={sum(before.teamLines)} />}
        </summary>
        <ScoreLineList lines={team.teamLines} />
      </details>
      {onChoose && (
        <div className="rp-actions">
          <Button purpose={place === 0 ? 'primary' : 'secondary'} onClick={onChoose}>
            {text('suggestions.choose', { number })}
          </Button>
          <ButtonLink
            purpose="subtle"
            to="../bord"
            state={{
              ...whatIf,
              seats: team.seats.map(({ seat, person }) => ({ seatId: seat.id, person: person && named(person) })),
            }}
          >
            {text('board.openTeam', { number })}
          </ButtonLink>
        </div>
      )}
    </Card>
  );
}

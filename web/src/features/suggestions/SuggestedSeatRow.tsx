import type { SuggestedTeamFragment } from '../../generated/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { PointsBar } from '../../ui/PointsBar.tsx';
import { ScoreLineList } from '../../ui/ScoreLineList.tsx';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { useLocalized } from '../../ui/language/useLocalized.ts';
import { useText } from '../../ui/language/useText.ts';
import { Delta } from './Delta.tsx';
import { useSeatName } from './seatNames.ts';
import type { WhatIfChange } from './whatIf.ts';

type SuggestedSeat = SuggestedTeamFragment['seats'][number];

/** The most points that a fit can have. */
const MOST_POINTS = 1000;

interface SuggestedSeatRowProps {
  readonly suggested: SuggestedSeat;
  /** The same seat in the best team before. */
  readonly before: SuggestedSeat | null;
  readonly isPinned: boolean;
  /** She was asked before: she keeps her seat without being kept. */
  readonly wasAsked: boolean;
  readonly onChange: (change: WhatIfChange) => void;
}

/** Who is suggested for a seat, why, and what one can try instead. */
export function SuggestedSeatRow({ suggested, before, isPinned, wasAsked, onChange }: SuggestedSeatRowProps) {
  const text = useText();
  const localized = useLocalized();
  const nameOf = useSeatName();
  const { seat, person, points, lines } = suggested;
  const seatName = nameOf(seat.id);
  if (!person) {
    return (
      <li className="rp-suggested">
        <p className="rp-suggested__role">{seatName}</p>
        <p className="rp-suggested__person">{text('suggestions.nobody')}</p>
      </li>
    );
  }
  const { name } = person;
  return (
    <li className="rp-suggested">
      <p className="rp-suggested__role">
        {seatName} · {text('seats.hoursPerWeek', { hours: seat.hoursPerWeek })}
      </p>
      <p className="rp-suggested__person">
        {name} {isPinned && <StatusBadge tone="info">{text('whatIf.isPinned')}</StatusBadge>}
        {wasAsked && <StatusBadge tone="info">{text('suggestions.wasAsked')}</StatusBadge>}
        {before && before.person?.id !== person.id && (
          <StatusBadge tone="warning">{text('suggestions.newHere')}</StatusBadge>
        )}
      </p>
      <p className="rp-row__meta">{localized(person.department.name)}</p>
      <p className="rp-suggested__points">
        <PointsBar points={points} most={MOST_POINTS} /> {text('ui.pointsOf', { points, most: MOST_POINTS })}{' '}
        {before && <Delta now={points} before={before.points} />}
      </p>
      <details className="rp-details">
        <summary>{text('suggestions.why', { name })}</summary>
        <ScoreLineList lines={lines} />
      </details>
      <div className="rp-actions">
        {!wasAsked && (
          <Button
            aria-label={isPinned ? text('whatIf.unpin.of', { name }) : text('whatIf.pin.of', { name, seat: seatName })}
            onClick={() => {
              onChange(isPinned ? { kind: 'UNPIN', seatId: seat.id } : { kind: 'PIN', seatId: seat.id, person });
            }}
          >
            {text(isPinned ? 'whatIf.unpin' : 'whatIf.pin')}
          </Button>
        )}
        <Button
          purpose="subtle"
          aria-label={text('whatIf.exclude.of', { name })}
          onClick={() => {
            onChange({ kind: 'EXCLUDE', person });
          }}
        >
          {text('whatIf.exclude')}
        </Button>
      </div>
    </li>
  );
}

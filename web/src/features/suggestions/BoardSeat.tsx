import type { SuggestedTeamFragment } from '../../generated/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { PointsBar } from '../../ui/PointsBar.tsx';
import { ScoreLineList } from '../../ui/ScoreLineList.tsx';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { useLocalized, type LocalizedText } from '../../ui/language/useLocalized.ts';
import { useText } from '../../ui/language/useText.ts';
import type { Place } from './board.ts';
import { BoardPerson } from './BoardPerson.tsx';
import { Delta } from './Delta.tsx';
import { DropPlace } from './DropPlace.tsx';
import type { Named } from './whatIf.ts';

type SeatScore = SuggestedTeamFragment['seats'][number];

const MOST_POINTS = 1000;

interface BoardSeatProps {
  readonly seatId: string;
  readonly name: string;
  readonly seats: readonly { readonly id: string; readonly name: string }[];
  readonly person: Named | null;
  readonly score: SeatScore | null;
  readonly before: SeatScore | null;
  readonly hours: { readonly hoursPerWeek: number; readonly freeHours: number; readonly leftHours: number } | null;
  readonly broken: readonly LocalizedText[];
  /** Looks for who would fit here; null where nobody is suggested. */
  readonly onLookFor: (() => void) | null;
  readonly onMove: (person: Named, to: Place) => void;
}

/** One seat of the board: who sits there, what that is worth, and what is in the way. */
export function BoardSeat(props: BoardSeatProps) {
  const { seatId, name, seats, person, score, before, hours, broken, onLookFor, onMove } = props;
  const text = useText();
  const localized = useLocalized();
  return (
    <li className="rp-board__seat">
      <DropPlace
        className="rp-board__place"
        onDrop={(dropped) => {
          onMove(dropped, seatId);
        }}
      >
        <h2 className="rp-board__role">{name}</h2>
        {person ? (
          <BoardPerson person={person} place={seatId} seats={seats} onMove={onMove} />
        ) : (
          <p className="rp-board__empty">{text('board.emptySeat')}</p>
        )}
        {person && hours && (
          <p className="rp-board__hours">
            {hours.leftHours < 0 ? (
              <StatusBadge tone="negative">{text('board.hours.short', { hours: -hours.leftHours })}</StatusBadge>
            ) : (
              text('board.hours', { asked: hours.hoursPerWeek, free: hours.freeHours, left: hours.leftHours })
            )}
          </p>
        )}
        {broken.map((sentence) => (
          <p className="rp-board__broken" key={sentence.nl}>
            {localized(sentence)}
          </p>
        ))}
        {person && score && (
          <>
            <p className="rp-suggested__points">
              <PointsBar points={score.points} most={MOST_POINTS} />{' '}
              {text('ui.pointsOf', { points: score.points, most: MOST_POINTS })}{' '}
              {before && <Delta now={score.points} before={before.points} />}
            </p>
            <details className="rp-details">
              <summary>{text('board.why', { name: person.name })}</summary>
              <ScoreLineList lines={score.lines} />
            </details>
          </>
        )}
        {onLookFor && (
          <div>
            <Button purpose="subtle" aria-label={text('board.lookFor.of', { seat: name })} onClick={onLookFor}>
              {text('board.lookFor')}
            </Button>
          </div>
        )}
      </DropPlace>
    </li>
  );
}

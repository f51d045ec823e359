import { useIntl } from 'react-intl';
import { readFragment } from '../../generated/fragment-masking.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Card } from '../../ui/Card.tsx';
import { PointsBar } from '../../ui/PointsBar.tsx';
import { ScoreLineList } from '../../ui/ScoreLineList.tsx';
import { useLocalized } from '../../ui/language/useLocalized.ts';
import { useText } from '../../ui/language/useText.ts';
import { Delta } from './Delta.tsx';
import { suggestedTeam } from './SuggestedTeam.tsx';
import type { TryTeamAnswer } from './useTriedTeam.ts';

type TriedTeam = Extract<TryTeamAnswer, { __typename: 'TriedTeam' }>;

interface BoardSummaryProps {
  readonly tried: TriedTeam;
  readonly previous: TriedTeam | null;
  /** Nobody is on a seat yet. */
  readonly isEmpty: boolean;
  /** Seats that nobody sits on. */
  readonly openSeats: number;
}

/** What the whole team is worth, what stands in the way, and what it does to others. */
export function BoardSummary({ tried, previous, isEmpty, openSeats }: BoardSummaryProps) {
  const text = useText();
  const intl = useIntl();
  const localized = useLocalized();
  const team = readFragment(suggestedTeam, tried.team);
  const before = readFragment(suggestedTeam, previous?.team ?? null);
  const { bestPoints, broken, consequences } = tried;
  const ofTeam = broken.filter(({ seatId }) => seatId === null);
  return (
    <Card title={text('board.summary')} className="rp-board__summary">
      {team && (
        <div role="status" className="rp-stack rp-stack--tight">
          <p className="rp-suggestion__points">
            <strong>{text('suggestions.points', { points: intl.formatNumber(team.points) })}</strong>{' '}
            {before && <Delta now={team.points} before={before.points} tellsSame />}
          </p>
          {bestPoints !== null && (
            <>
              <PointsBar points={team.points} most={bestPoints} />
              <p className="rp-note">
                {team.points >= bestPoints
                  ? text('board.isBest')
                  : text('board.behindBest', {
                      points: intl.formatNumber(bestPoints - team.points),
                      best: intl.formatNumber(bestPoints),
                    })}
              </p>
            </>
          )}
          <p className="rp-note">{text('suggestions.mix', { departments: team.departments, asked: team.asked })}</p>
        </div>
      )}
      {broken.length === 0 ? (
        !isEmpty && (
          <p className="rp-board__fits">
            {text('board.fits')} {openSeats > 0 && text('board.fits.open', { count: openSeats })}
          </p>
        )
      ) : (
        <Alert tone="warning" title={text('board.broken', { count: broken.length })}>
          {ofTeam.length > 0 && (
            <ul className="rp-list">
              {ofTeam.map(({ sentence }) => (
                <li key={sentence.nl}>{localized(sentence)}</li>
              ))}
            </ul>
          )}
        </Alert>
      )}
      <section className="rp-stack rp-stack--tight" aria-label={text('board.consequences')}>
        <h3 className="rp-label">{text('board.consequences')}</h3>
        {consequences.length === 0 ? (
          <p className="rp-note">{text('board.consequences.none')}</p>
        ) : (
          <ul className="rp-list">
            {consequences.map(({ sentence, bothFit }) => (
              <li key={sentence.nl} className={bothFit ? undefined : 'rp-board__broken'}>
                {localized(sentence)}
              </li>
            ))}
          </ul>
        )}
      </section>
      {team && (
        <section className="rp-stack rp-stack--tight" aria-label={text('board.coverage')}>
          <h3 className="rp-label">{text('board.coverage')}</h3>
          <ScoreLineList lines={team.teamLines} />
        </section>
      )}
    </Card>
  );
}

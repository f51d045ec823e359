import { useIntl } from 'react-intl';
import type { PortfolioViewFragment } from '../../generated/graphql.ts';
import { Alert } from '../../ui/Alert.tsx';
import { FactList } from '../../ui/FactList.tsx';
import { useLocalized } from '../../ui/language/useLocalized.ts';
import { useText } from '../../ui/language/useText.ts';

const TONES = { RUNNING: 'info', READY: 'ok', CANCELLED: 'warning', FAILED: 'error' } as const;
/** An open seat counts as so many points less, so that filling seats comes first. */
const OPEN_SEAT = 1_000_000;

/** How far the work is, and how near to the best possible. */
export function PortfolioProgress({ portfolio }: { readonly portfolio: PortfolioViewFragment }) {
  const text = useText();
  const intl = useIntl();
  const localized = useLocalized();
  const { status, requestCount, round, objective, bound, filledSeats, openSeats, policy } = portfolio;
  const points = (value: number) => intl.formatNumber(value + OPEN_SEAT * (openSeats ?? 0));
  /** Seats that are not proven to have to stay open. */
  const mostSeats = Math.min(openSeats ?? 0, Math.floor(((bound ?? 0) - (objective ?? 0)) / OPEN_SEAT));
  const facts = [
    { term: text('wishes.policy'), fact: localized(policy.name) },
    { term: text('together.requests'), fact: intl.formatNumber(requestCount) },
    { term: text('together.rounds'), fact: intl.formatNumber(round) },
    ...(filledSeats === null || openSeats === null
      ? []
      : [
          {
            term: text('together.seats'),
            fact: text('together.filled', { filled: intl.formatNumber(filledSeats), open: openSeats }),
          },
        ]),
    ...(objective === null || openSeats === null ? [] : [{ term: text('together.value'), fact: points(objective) }]),
    ...(bound === null || openSeats === null || objective === null
      ? []
      : [
          {
            term: text('together.bound'),
            fact: mostSeats > 0 ? text('together.moreSeats', { count: mostSeats }) : points(bound),
          },
        ]),
  ];
  return (
    <div className="rp-stack rp-stack--tight" aria-busy={status === 'RUNNING'}>
      <Alert tone={TONES[status]} title={text(`together.status.${status}`)} announce>
        <p>{text(`together.status.meaning.${status}`)}</p>
      </Alert>
      {status === 'RUNNING' && <progress className="rp-progress" aria-label={text('together.status.RUNNING')} />}
      <FactList facts={facts} />
    </div>
  );
}

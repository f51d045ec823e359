import { useQuery } from '@apollo/client/react';
import { useIntl } from 'react-intl';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LoadProblem } from '../../ui/LoadProblem.tsx';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useText } from '../../ui/language/useText.ts';
import { fragilityQuery } from './coverageDocuments.ts';
import { FragileSpotCard } from './FragileSpotCard.tsx';

/** What rests on one or two people, now and in the months ahead, and what would mend it. */
export function FragilityView() {
  const text = useText();
  const intl = useIntl();
  const { data, error, refetch } = useQuery(fragilityQuery);
  const answer = data?.fragility;
  if (error && !answer) return <LoadProblem onRetry={() => void refetch()} />;
  if (!answer) return <Skeleton lines={10} tall />;
  if (answer.__typename === 'Refusal') return <RefusalAlert refusal={answer} />;
  const { openRequests, typicalRequests, spots, moments, looksUpTo } = answer;
  const days = moments.map(({ startsOn }) => intl.formatDate(startsOn, { day: 'numeric', month: 'long' }));
  return (
    <>
      <p>{text('fragility.how', { open: openRequests, typical: typicalRequests, most: looksUpTo })}</p>
      <p role="status" className="rp-count">
        {text('fragility.count', { count: spots.length })}
      </p>
      {spots.length === 0 && (
        <EmptyState title={text('fragility.none')}>
          <p>{text('fragility.none.text')}</p>
        </EmptyState>
      )}
      <ul className="rp-rows">
        {spots.map((spot) => (
          <FragileSpotCard
            key={`${spot.roles.join(' ')} ${spot.skills.map(({ id }) => id).join(' ')}`}
            spot={spot}
            days={days}
          />
        ))}
      </ul>
      <p className="rp-note">{text('fragility.privacy')}</p>
    </>
  );
}

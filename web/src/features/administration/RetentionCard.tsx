import { useMutation, useQuery } from '@apollo/client/react';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { LoadProblem } from '../../ui/LoadProblem.tsx';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useText } from '../../ui/language/useText.ts';
import { RetentionRow } from './RetentionRow.tsx';
import { purgeMutation, retentionQuery } from './settingsDocuments.ts';

/** How long each kind of data is kept, and what is past its time today. */
export function RetentionCard() {
  const text = useText();
  const { data, error, refetch } = useQuery(retentionQuery, { fetchPolicy: 'network-only' });
  const [purge, { data: purged, loading }] = useMutation(purgeMutation);
  const retention = data?.retention;
  const result = purged?.purge;
  const rules = retention?.__typename === 'Retention' ? retention.rules : null;
  const due = (rules ?? []).reduce((sum, rule) => sum + rule.due, 0);
  return (
    <Card title={text('retention.title')}>
      <p>{text('retention.text')}</p>
      {error && !data && <LoadProblem onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={7} />}
      {rules && (
        <ul className="rp-retention">
          {rules.map((rule) => (
            <RetentionRow key={rule.class} rule={rule} onChanged={() => void refetch()} />
          ))}
        </ul>
      )}
      <p>{text('retention.due', { count: due })}</p>
      {result?.__typename === 'Refusal' && <RefusalAlert refusal={result} />}
      <div>
        <Button
          busy={loading}
          onClick={() => {
            void purge().then(() => refetch());
          }}
        >
          {text('retention.purge')}
        </Button>
      </div>
      <p role="status">{result?.__typename === 'PurgeSuccess' ? text('retention.purged') : ''}</p>
    </Card>
  );
}

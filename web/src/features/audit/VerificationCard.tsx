import { useLazyQuery } from '@apollo/client/react';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { LoadProblem } from '../../ui/LoadProblem.tsx';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import { useLocalized } from '../../ui/language/useLocalized.ts';
import { useText } from '../../ui/language/useText.ts';
import { verifyAuditQuery } from './auditDocuments.ts';

/** Goes over the whole log, and tells what is not as it was written. */
export function VerificationCard() {
  const text = useText();
  const localized = useLocalized();
  const [verify, { data, error, loading }] = useLazyQuery(verifyAuditQuery, { fetchPolicy: 'no-cache' });
  const result = data?.auditVerification;
  return (
    <Card title={text('audit.verify.title')}>
      <p>{text('audit.verify.text')}</p>
      <div>
        <Button busy={loading} onClick={() => void verify()}>
          {text('audit.verify.action')}
        </Button>
      </div>
      {error && <LoadProblem onRetry={() => void verify()} />}
      {result?.__typename === 'Refusal' && <RefusalAlert refusal={result} />}
      {result?.__typename === 'AuditVerification' && (
        <Alert
          tone={result.isWhole ? 'ok' : 'error'}
          title={text(result.isWhole ? 'audit.verify.whole' : 'audit.verify.broken')}
          announce
        >
          <p>{result.fault ? localized(result.fault) : text('audit.verify.count', { count: result.entries })}</p>
        </Alert>
      )}
    </Card>
  );
}

import { useLazyQuery } from '@apollo/client/react';
import { useIntl } from 'react-intl';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { LoadProblem } from '../../ui/LoadProblem.tsx';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import { download } from '../../ui/download.ts';
import { useLocalized } from '../../ui/language/useLocalized.ts';
import { useText } from '../../ui/language/useText.ts';
import { accountabilityQuery } from './auditDocuments.ts';

/** The documents that a privacy officer, a works council and the algorithm register ask for, as things are now. */
export function AccountabilityCard() {
  const text = useText();
  const localized = useLocalized();
  const language = useIntl().locale.startsWith('en') ? 'en' : 'nl';
  const [make, { data, error, loading }] = useLazyQuery(accountabilityQuery, { fetchPolicy: 'no-cache' });
  const pack = data?.accountabilityPack;
  const ask = () => void make({ variables: { language } });
  return (
    <Card title={text('accountability.title')}>
      <p>{text('accountability.text')}</p>
      <div>
        <Button busy={loading} onClick={ask}>
          {text('accountability.make')}
        </Button>
      </div>
      {error && <LoadProblem onRetry={ask} />}
      {pack?.__typename === 'Refusal' && <RefusalAlert refusal={pack} />}
      {pack?.__typename === 'AccountabilityPack' && (
        <ul className="rp-list" aria-live="polite">
          {pack.documents.map(({ fileName, title, text: content }) => (
            <li key={fileName}>
              <Button
                purpose="subtle"
                onClick={() => {
                  download(fileName, content);
                }}
              >
                {text('accountability.save', { title: localized(title) })}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

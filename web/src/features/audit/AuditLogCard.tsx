import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { LoadProblem } from '../../ui/LoadProblem.tsx';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { TableScroller } from '../../ui/TableScroller.tsx';
import { useDebounced } from '../../ui/useDebounced.ts';
import { useLocalized } from '../../ui/language/useLocalized.ts';
import { useText } from '../../ui/language/useText.ts';
import { auditQuery } from './auditDocuments.ts';
import { AuditFilters, filterInput, NO_FILTER } from './AuditFilters.tsx';

/** The acts, the latest first, by what they were done to. */
export function AuditLogCard() {
  const text = useText();
  const intl = useIntl();
  const localized = useLocalized();
  const [filter, setFilter] = useState(NO_FILTER);
  const [before, setBefore] = useState<number | null>(null);
  const wanted = useDebounced(filter, 300);
  const variables = { filter: filterInput(wanted), ...(before === null ? {} : { before }) };
  const { data, error, refetch } = useQuery(auditQuery, { variables, fetchPolicy: 'network-only' });
  const answer = data?.auditEntries;
  const entries = answer?.__typename === 'AuditEntries' ? answer.entries : undefined;
  const last = entries?.at(-1);
  return (
    <Card title={text('audit.log.title')}>
      <AuditFilters
        filter={filter}
        onChange={(changed) => {
          setFilter(changed);
          setBefore(null);
        }}
      />
      {error && !entries && <LoadProblem onRetry={() => void refetch()} />}
      {answer?.__typename === 'Refusal' && <RefusalAlert refusal={answer} />}
      {!answer && !error && <Skeleton lines={10} />}
      {entries && (
        <TableScroller label={text('audit.log.table')}>
          <table className="rp-table rp-table--stacked">
            <caption className="rp-visually-hidden">{text('audit.log.title')}</caption>
            <thead>
              <tr>
                <th scope="col">{text('audit.log.seq')}</th>
                <th scope="col">{text('audit.log.when')}</th>
                <th scope="col">{text('audit.log.who')}</th>
                <th scope="col">{text('audit.log.what')}</th>
                <th scope="col">{text('audit.log.object')}</th>
                <th scope="col">{text('audit.log.result')}</th>
              </tr>
            </thead>
            <tbody>
              {entries.map(({ seq, at, actorKind, actor, actionLabel, objectLabel, objectId, result, resultLabel }) => (
                <tr key={seq}>
                  <td data-label={text('audit.log.seq')}>{intl.formatNumber(seq)}</td>
                  <td data-label={text('audit.log.when')}>
                    {intl.formatDate(at, { dateStyle: 'medium', timeStyle: 'medium' })}
                  </td>
                  <td data-label={text('audit.log.who')}>{actor?.name ?? text(`audit.actor.${actorKind}`)}</td>
                  <td data-label={text('audit.log.what')}>{localized(actionLabel)}</td>
                  <td data-label={text('audit.log.object')}>
                    {objectLabel && localized(objectLabel)} {objectId !== null && <code>{objectId}</code>}
                  </td>
                  <td data-label={text('audit.log.result')}>
                    {localized(resultLabel)} {result !== 'DONE' && <code>{result}</code>}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableScroller>
      )}
      {entries?.length === 0 && <p>{text('audit.log.empty')}</p>}
      <div className="rp-actions">
        {before !== null && (
          <Button
            onClick={() => {
              setBefore(null);
            }}
          >
            {text('audit.log.newest')}
          </Button>
        )}
        {entries?.length === 50 && last && (
          <Button
            onClick={() => {
              setBefore(last.seq);
            }}
          >
            {text('audit.log.older')}
          </Button>
        )}
      </div>
    </Card>
  );
}

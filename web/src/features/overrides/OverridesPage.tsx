import { useQuery } from '@apollo/client/react';
import { useIntl } from 'react-intl';
import { graphql } from '../../generated/gql.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LoadProblem } from '../../ui/LoadProblem.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { TableScroller } from '../../ui/TableScroller.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { useLocalized } from '../../ui/language/useLocalized.ts';
import { useText } from '../../ui/language/useText.ts';

const overridesQuery = graphql(`
  query Overrides {
    overrides {
      questionId
      question {
        nl
        en
      }
      judged
      corrected
      misleadingWords {
        words
        times
      }
    }
  }
`);

/** Where people correct the guesses most: there the rules and the words can be improved. */
export function OverridesPage() {
  const text = useText();
  const intl = useIntl();
  const localized = useLocalized();
  const { data, error, refetch } = useQuery(overridesQuery, { fetchPolicy: 'network-only' });
  const lines = data?.overrides;
  return (
    <div className="rp-stack">
      <p>
        <TextLink to="/verzoeken">{text('together.back')}</TextLink>
      </p>
      <PageHeading title={text('overrides.title')} lead={text('overrides.lead')} />
      {error && !lines && <LoadProblem onRetry={() => void refetch()} />}
      {!lines && !error && <Skeleton lines={8} />}
      {lines?.length === 0 && (
        <EmptyState title={text('overrides.empty')}>
          <p>{text('overrides.empty.text')}</p>
        </EmptyState>
      )}
      {lines && lines.length > 0 && (
        <TableScroller label={text('overrides.title')}>
          <table className="rp-table">
            <caption className="rp-visually-hidden">{text('overrides.title')}</caption>
            <thead>
              <tr>
                <th scope="col">{text('overrides.question')}</th>
                <th scope="col">{text('overrides.judged')}</th>
                <th scope="col">{text('overrides.corrected')}</th>
                <th scope="col">{text('overrides.words')}</th>
              </tr>
            </thead>
            <tbody>
              {lines.map(({ questionId, question, judged, corrected, misleadingWords }) => (
                <tr key={questionId}>
                  <th scope="row">{localized(question)}</th>
                  <td>{intl.formatNumber(judged)}</td>
                  <td>
                    {intl.formatNumber(corrected)} ({intl.formatNumber(corrected / judged, { style: 'percent' })})
                  </td>
                  <td>
                    {misleadingWords.map(({ words, times }) => text('overrides.word', { words, times })).join(', ')}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableScroller>
      )}
    </div>
  );
}

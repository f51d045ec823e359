import { useQuery } from '@apollo/client/react';
import { useSearchParams } from 'react-router';
import { graphql } from '../../generated/gql.ts';
import type { RequestStatus } from '../../generated/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LoadProblem } from '../../ui/LoadProblem.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { useText } from '../../ui/language/useText.ts';
import { RequestRow } from './RequestRow.tsx';
import { StatusFilter, STATUSES } from './StatusFilter.tsx';

const inboxQuery = graphql(`
  query Inbox($statuses: [RequestStatus!], $after: String) {
    staffingRequests(statuses: $statuses, first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          id
          ...RequestRow
        }
      }
    }
  }
`);

/** What came in, the newest first, for coordinators. */
export function InboxPage() {
  const text = useText();
  const [search] = useSearchParams();
  const chosen: RequestStatus | undefined = STATUSES.find((status) => status === search.get('status'));
  const { data, error, loading, refetch, fetchMore } = useQuery(inboxQuery, {
    variables: { statuses: chosen ? [chosen] : null },
    notifyOnNetworkStatusChange: true,
  });
  const requests = data?.staffingRequests;
  return (
    <div className="rp-stack">
      <PageHeading title={text('inbox.title')} lead={text('inbox.lead')} />
      <ul className="rp-links">
        <li>
          <TextLink to="/verzoeken/samen">{text('inbox.together')}</TextLink>
        </li>
        <li>
          <TextLink to="/groepen">{text('inbox.groups')}</TextLink>
        </li>
        <li>
          <TextLink to="/verbetering">{text('overrides.title')}</TextLink>
        </li>
      </ul>
      <StatusFilter chosen={chosen} />
      {error && !requests && <LoadProblem onRetry={() => void refetch()} />}
      {!requests && !error && <Skeleton lines={10} />}
      {requests && (
        <>
          <p role="status" className="rp-count">
            {text('inbox.count', { count: requests.totalCount })}
          </p>
          {requests.edges.length === 0 && (
            <EmptyState title={text('inbox.empty.title')}>
              <p>{text('inbox.empty.text')}</p>
              <TextLink to={chosen ? '/verzoeken' : '/'}>{text(chosen ? 'inbox.empty.all' : 'nav.request')}</TextLink>
            </EmptyState>
          )}
          <ul className="rp-rows">
            {requests.edges.map(({ node }) => (
              <RequestRow request={node} key={node.id} />
            ))}
          </ul>
          {requests.pageInfo.hasNextPage && (
            <div className="rp-actions">
              <Button
                busy={loading}
                onClick={() => void fetchMore({ variables: { after: requests.pageInfo.endCursor ?? null } })}
              >
                {text('ui.loadMore')}
              </Button>
            </div>
          )}
        </>
      )}
    </div>
  );
}

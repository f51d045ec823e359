import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../generated/gql.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LoadProblem } from '../../ui/LoadProblem.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { useText } from '../../ui/language/useText.ts';
import { listVariables, writeView, type InboxView } from './inboxView.ts';
import { RequestRow } from './RequestRow.tsx';

const inboxQuery = graphql(`
  query Inbox(
    $statuses: [RequestStatus!]
    $requesterKinds: [RequesterKind!]
    $words: String
    $triage: [TriageOutcome!]
    $isTooBig: Boolean
    $first: Int
    $after: String
  ) {
    staffingRequests(
      statuses: $statuses
      requesterKinds: $requesterKinds
      words: $words
      triage: $triage
      isTooBig: $isTooBig
      first: $first
      after: $after
    ) {
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

const STEP = 25;
/** What the server gives at once; up to here a live update brings everything that is shown. */
const MOST_AT_ONCE = 100;

/** Requests as a list, the newest first. More are asked at the end of the list; a live update keeps what is shown. */
export function InboxList({ view }: { readonly view: InboxView }) {
  const text = useText();
  const address = writeView(view);
  const [shown, setShown] = useState({ address, first: STEP });
  const first = shown.address === address ? shown.first : STEP;
  const { data, previousData, error, loading, refetch, fetchMore } = useQuery(inboxQuery, {
    variables: { ...listVariables(view), first },
    notifyOnNetworkStatusChange: true,
  });
  const requests = (data ?? previousData)?.staffingRequests;
  const showMore = () => {
    if (first < MOST_AT_ONCE) setShown({ address, first: first + STEP });
    else void fetchMore({ variables: { first: STEP, after: requests?.pageInfo.endCursor ?? null } });
  };
  if (error && !requests) return <LoadProblem onRetry={() => void refetch()} />;
  if (!requests) return <Skeleton lines={10} />;
  const isNarrowed = address !== '/verzoeken?status=ALL';
  return (
    <>
      <p role="status" className="rp-count">
        {text('inbox.count', { count: requests.totalCount })}
      </p>
      {requests.edges.length === 0 && (
        <EmptyState title={text('inbox.empty.title')}>
          <p>{text('inbox.empty.text')}</p>
          <TextLink to={isNarrowed ? '/verzoeken?status=ALL' : '/'}>
            {text(isNarrowed ? 'inbox.empty.all' : 'nav.request')}
          </TextLink>
        </EmptyState>
      )}
      <ul className="rp-rows">
        {requests.edges.map(({ node }) => (
          <RequestRow request={node} key={node.id} />
        ))}
      </ul>
      {requests.pageInfo.hasNextPage && (
        <div className="rp-actions">
          <Button busy={loading} onClick={showMore}>
            {text('ui.loadMore')}
          </Button>
        </div>
      )}
    </>
  );
}

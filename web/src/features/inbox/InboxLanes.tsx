import { useQuery } from '@apollo/client/react';
import { graphql } from '../../generated/gql.ts';
import { LoadProblem } from '../../ui/LoadProblem.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { useText } from '../../ui/language/useText.ts';
import { listVariables, OUTCOMES, writeView, type InboxView } from './inboxView.ts';
import { LaneCard } from './LaneCard.tsx';

const lanesQuery = graphql(`
  query InboxLanes($requesterKinds: [RequesterKind!], $words: String) {
    inboxLanes(requesterKinds: $requesterKinds, words: $words, first: 8) {
      outcome
      totalCount
      tooBigCount
      requests {
        id
        ...LaneCard
      }
    }
  }
`);

/** What needs a decision, by where the triage leads it. */
export function InboxLanes({ view }: { readonly view: InboxView }) {
  const text = useText();
  const { requesterKinds, words } = listVariables(view);
  const { data, previousData, error, refetch } = useQuery(lanesQuery, { variables: { requesterKinds, words } });
  const lanes = (data ?? previousData)?.inboxLanes;
  if (error && !lanes) return <LoadProblem onRetry={() => void refetch()} />;
  if (!lanes) return <Skeleton lines={10} />;
  const total = lanes.reduce((sum, { totalCount }) => sum + totalCount, 0);
  return (
    <>
      <p role="status" className="rp-count">
        {text('inbox.open.count', { count: total })}
      </p>
      {total === 0 && (words !== null || requesterKinds !== null) && <p>{text('inbox.empty.search')}</p>}
      <div className="rp-lanes">
        {OUTCOMES.flatMap((outcome) => lanes.find((lane) => lane.outcome === outcome) ?? []).map(
          ({ outcome, totalCount, tooBigCount, requests }) => (
            <section key={outcome} className="rp-lane" aria-labelledby={`lane-${outcome}`}>
              <div className="rp-lane__head">
                <h2 id={`lane-${outcome}`} className="rp-lane__title">
                  {text(`triage.${outcome}`)} <span className="rp-lane__count">{totalCount}</span>
                </h2>
                <p className="rp-note">{text(`triage.meaning.${outcome}`)}</p>
                {tooBigCount > 0 && (
                  <p className="rp-note">
                    <TextLink to={writeView({ ...view, show: 'OPEN', lane: outcome, isTooBig: true })}>
                      {text('inbox.lane.tooBig', { count: tooBigCount })}
                    </TextLink>
                  </p>
                )}
              </div>
              <div className="rp-lane__body">
                {totalCount === 0 && <p className="rp-lane__empty">{text('inbox.lane.empty')}</p>}
                <ul className="rp-lane__cards">
                  {requests.map((request) => (
                    <LaneCard request={request} key={request.id} />
                  ))}
                </ul>
                {totalCount > requests.length && (
                  <p>
                    <TextLink to={writeView({ ...view, show: 'OPEN', lane: outcome, isTooBig: false })}>
                      {text('inbox.lane.more', { count: totalCount })}
                    </TextLink>
                  </p>
                )}
              </div>
            </section>
          ),
        )}
      </div>
    </>
  );
}

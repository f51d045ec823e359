import { useQuery } from '@apollo/client/react';
import { graphql } from '../../generated/gql.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LoadProblem } from '../../ui/LoadProblem.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { useText } from '../../ui/language/useText.ts';
import { ReleaseCard } from './ReleaseCard.tsx';

const releasesQuery = graphql(`
  query Releases {
    myReleases {
      id
      status
      ...ReleaseCard
    }
  }
`);

/** Hours that a manager is asked to release, those to decide first. */
export function ReleasesPage() {
  const text = useText();
  const { data, error, refetch } = useQuery(releasesQuery);
  const releases = data?.myReleases ?? [];
  const inOrder = [
    ...releases.filter(({ status }) => status === 'ASKED'),
    ...releases.filter(({ status }) => status !== 'ASKED'),
  ];
  return (
    <div className="rp-narrow rp-stack">
      <PageHeading title={text('releases.title')} lead={text('releases.lead')} help={text('help.releases')} />
      {error && !data && <LoadProblem onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={8} />}
      {data && releases.length === 0 && (
        <EmptyState title={text('releases.empty.title')}>
          <p>{text('releases.empty.text')}</p>
          <TextLink to="/dekking">{text('releases.empty.action')}</TextLink>
        </EmptyState>
      )}
      {inOrder.map((release) => (
        <ReleaseCard release={release} key={release.id} />
      ))}
    </div>
  );
}

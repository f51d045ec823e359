import { useQuery } from '@apollo/client/react';
import { graphql } from '../../generated/gql.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LoadProblem } from '../../ui/LoadProblem.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { useText } from '../../ui/language/useText.ts';
import { TeamRow } from './TeamRow.tsx';

const myTeamsQuery = graphql(`
  query MyTeams {
    myTeams {
      id
      ...TeamRow
    }
  }
`);

/** The teams that somebody is in, the latest first. */
export function TeamsPage() {
  const text = useText();
  const { data, error, refetch } = useQuery(myTeamsQuery);
  return (
    <div className="rp-narrow rp-stack">
      <PageHeading title={text('teams.title')} lead={text('teams.lead')} />
      {error && !data && <LoadProblem onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={6} />}
      {data?.myTeams.length === 0 && (
        <EmptyState title={text('teams.empty.title')}>
          <p>{text('teams.empty.text')}</p>
          <TextLink to="/uitnodigingen">{text('nav.invitations')}</TextLink>
        </EmptyState>
      )}
      <ul className="rp-rows">
        {data?.myTeams.map((team) => (
          <TeamRow team={team} key={team.id} />
        ))}
      </ul>
    </div>
  );
}

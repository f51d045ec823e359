import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { readFragment } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { Alert } from '../../ui/Alert.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LoadProblem } from '../../ui/LoadProblem.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { RequestMessages } from '../../ui/RequestMessages.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { useText } from '../../ui/language/useText.ts';
import { EvaluationCard } from './EvaluationCard.tsx';
import { TeamMembers } from './TeamMembers.tsx';

const teamQuery = graphql(`
  query Team($id: ID!) {
    team(id: $id) {
      ...TeamPage
    }
    viewer {
      person {
        id
      }
    }
  }
`);

const teamPage = graphql(`
  fragment TeamPage on Team {
    id
    title
    coCreation {
      status
      name
    }
    request {
      id
      ...RequestMessages
    }
    ...TeamMembers
    ...EvaluationCard
  }
`);

/** One team: who is in it, until when, and the evaluation when it closes. */
export function TeamPage() {
  const text = useText();
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(teamQuery, { variables: { id } });
  const team = readFragment(teamPage, data?.team);
  return (
    <div className="rp-narrow rp-stack">
      <p>
        <TextLink to="/teams">{text('teams.back')}</TextLink>
      </p>
      <PageHeading title={team?.title ?? text('team.title')} />
      {error && !data && <LoadProblem onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={8} />}
      {data && !team && (
        <EmptyState title={text('teams.unknown.title')}>
          <p>{text('teams.unknown.text')}</p>
        </EmptyState>
      )}
      {team && (
        <>
          <TeamMembers team={team} />
          {team.coCreation && (
            <Alert tone="info">
              <p>{text(`coCreation.team.${team.coCreation.status}`, { name: team.coCreation.name ?? '' })}</p>
            </Alert>
          )}
          {team.request && <RequestMessages request={team.request} />}
          <EvaluationCard team={team} viewerId={data?.viewer?.person.id ?? ''} />
        </>
      )}
    </div>
  );
}

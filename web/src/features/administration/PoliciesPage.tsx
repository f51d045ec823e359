import { useQuery } from '@apollo/client/react';
import { graphql } from '../../generated/gql.ts';
import { LoadProblem } from '../../ui/LoadProblem.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { useText } from '../../ui/language/useText.ts';
import './administration.css';
import { PolicyCard } from './PolicyCard.tsx';

const policiesQuery = graphql(`
  query Policies {
    policies {
      id
      version
      ...PolicyCard
    }
  }
`);

/** What makes a team best, in points; each change is a version that is kept. */
export function PoliciesPage() {
  const text = useText();
  const { data, error, refetch } = useQuery(policiesQuery, { fetchPolicy: 'network-only' });
  return (
    <div className="rp-stack">
      <p>
        <TextLink to="/beheer">{text('admin.title')}</TextLink>
      </p>
      <PageHeading title={text('policies.title')} lead={text('policies.lead')} help={text('help.policies')} />
      {error && !data && <LoadProblem onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={12} />}
      {data?.policies.map((policy) => (
        <PolicyCard key={`${policy.id} ${String(policy.version)}`} policy={policy} onChanged={() => void refetch()} />
      ))}
    </div>
  );
}

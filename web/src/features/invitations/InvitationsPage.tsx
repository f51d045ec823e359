import { useQuery } from '@apollo/client/react';
import { graphql } from '../../generated/gql.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LoadProblem } from '../../ui/LoadProblem.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { useText } from '../../ui/language/useText.ts';
import { InvitationCard } from './InvitationCard.tsx';

const invitationsQuery = graphql(`
  query Invitations {
    myInvitations {
      id
      ...InvitationCard
    }
  }
`);

/** What somebody is asked for, and why she. */
export function InvitationsPage() {
  const text = useText();
  const { data, error, refetch } = useQuery(invitationsQuery);
  return (
    <div className="rp-narrow rp-stack">
      <PageHeading title={text('invitations.title')} lead={text('invitations.lead')} help={text('help.invitations')} />
      {error && !data && <LoadProblem onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={10} />}
      {data?.myInvitations.length === 0 && (
        <EmptyState title={text('invitations.empty.title')}>
          <p>{text('invitations.empty.text')}</p>
          <TextLink to="/profiel">{text('invitations.empty.action')}</TextLink>
        </EmptyState>
      )}
      {data?.myInvitations.map((invitation) => (
        <InvitationCard invitation={invitation} key={invitation.id} />
      ))}
    </div>
  );
}

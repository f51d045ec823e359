import { useQuery } from '@apollo/client/react';
import { viewerQuery } from '../../app/viewerQuery.ts';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { useText } from '../../ui/language/useText.ts';
import { AccountabilityCard } from './AccountabilityCard.tsx';
import { AuditLogCard } from './AuditLogCard.tsx';
import { VerificationCard } from './VerificationCard.tsx';

/** What happened, whether the log of it is whole, and the documents that account for how Rolpool runs. */
export function AuditPage() {
  const text = useText();
  // An administrator may verify the log, and not read it.
  const mayRead = useQuery(viewerQuery, { fetchPolicy: 'cache-first' }).data?.viewer?.permissions.includes('AUDITOR');
  return (
    <div className="rp-stack">
      <PageHeading title={text('audit.title')} lead={text('audit.lead')} help={text('help.audit')} />
      <VerificationCard />
      <AccountabilityCard />
      {mayRead && <AuditLogCard />}
    </div>
  );
}

import { PageHeading } from '../../ui/PageHeading.tsx';
import { useText } from '../../ui/language/useText.ts';
import { AccountabilityCard } from './AccountabilityCard.tsx';
import { AuditLogCard } from './AuditLogCard.tsx';
import { VerificationCard } from './VerificationCard.tsx';

/** What happened, whether the log of it is whole, and the documents that account for how Rolpool runs. */
export function AuditPage() {
  const text = useText();
  return (
    <div className="rp-stack">
      <PageHeading title={text('audit.title')} lead={text('audit.lead')} help={text('help.audit')} />
      <VerificationCard />
      <AccountabilityCard />
      <AuditLogCard />
    </div>
  );
}

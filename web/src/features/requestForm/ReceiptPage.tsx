import { useState } from 'react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { Navigate, useLocation } from 'react-router';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { LeftOutParts } from '../../ui/LeftOutParts.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { useText } from '../../ui/language/useText.ts';
import { MaskedNote } from './MaskedNote.tsx';
import type { Received } from './RequestForm.tsx';

/** The receipt of the request that was just handed in; without one, the form. */
export function ReceiptPage() {
  const state = useLocation().state as { readonly received?: Received } | null;
  return state?.received ? <RequestReceipt received={state.received} /> : <Navigate to="/" replace />;
}

/** The request is in. The code is shown only here, so it is large, and easy to copy and print. */
function RequestReceipt({ received }: { readonly received: Received }) {
  const text = useText();
  const { personalCode: code, masked, leftOut } = received;
  const [isCopied, setCopied] = useState(false);
  return (
    <div className="rp-narrow rp-stack">
      <PageHeading title={text('receipt.title')} lead={text('receipt.lead')} />
      <div className="rp-receipt">
        <p className="rp-label" id="personal-code">
          {text('receipt.code')}
        </p>
        <output className="rp-receipt__code" aria-labelledby="personal-code">
          {code}
        </output>
        <div className="rp-actions rp-no-print">
          <Button
            onClick={() => {
              void navigator.clipboard.writeText(code).then(() => {
                setCopied(true);
              });
            }}
          >
            {text('receipt.copy')}
          </Button>
          <Button
            onClick={() => {
              window.print();
            }}
          >
            {text('receipt.print')}
          </Button>
        </div>
        <p role="status">{isCopied ? text('receipt.copied') : ''}</p>
      </div>
      <Alert tone="warning">
        <p>{text('receipt.once')}</p>
      </Alert>
      <MaskedNote masked={masked} isDone />
      <LeftOutParts parts={leftOut} />
      <Paragraph>{text('receipt.next')}</Paragraph>
      <div className="rp-actions rp-no-print">
        <ButtonLink to="/volgen" state={{ code }}>
          {text('receipt.follow')}
        </ButtonLink>
        <ButtonLink to="/" purpose="subtle">
          {text('receipt.another')}
        </ButtonLink>
      </div>
    </div>
  );
}

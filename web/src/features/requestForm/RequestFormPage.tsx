import { useState } from 'react';
import { useWatch, type Control } from 'react-hook-form';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { useLanguage } from '../../ui/language/useLanguage.ts';
import { useText } from '../../ui/language/useText.ts';
import { PreviewPanel } from './PreviewPanel.tsx';
import { RequestForm, type Received } from './RequestForm.tsx';
import { RequestReceipt } from './RequestReceipt.tsx';
import './requestForm.css';
import { useRequestDraft, type RequestDraft } from './useRequestDraft.ts';
import { usePreview } from './usePreview.ts';

/** Hand in a request, without signing in, and see at once what is understood of it. */
export function RequestFormPage() {
  const text = useText();
  const form = useRequestDraft();
  const [received, setReceived] = useState<Received | null>(null);
  if (received !== null) {
    return (
      <RequestReceipt
        received={received}
        onAnother={() => {
          setReceived(null);
        }}
      />
    );
  }
  return (
    <>
      <PageHeading title={text('request.title')} lead={text('request.lead')} />
      <div className="rp-two-columns">
        <RequestForm
          form={form}
          onReceived={(now) => {
            setReceived(now);
            form.forget();
          }}
        />
        <LivePreview control={form.control} />
      </div>
    </>
  );
}

function LivePreview({ control }: { readonly control: Control<RequestDraft> }) {
  const { language } = useLanguage();
  const [words, kind] = useWatch({ control, name: ['text', 'requesterKind'] });
  return <PreviewPanel preview={usePreview(words, kind === '' ? 'RESIDENT' : kind, language)} />;
}

import { useState } from 'react';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { useLanguage } from '../../ui/language/useLanguage.ts';
import { useText } from '../../ui/language/useText.ts';
import { PreviewPanel } from './PreviewPanel.tsx';
import { RequestForm, type Received } from './RequestForm.tsx';
import { RequestReceipt } from './RequestReceipt.tsx';
import './requestForm.css';
import { useRequestDraft } from './useRequestDraft.ts';
import { usePreview } from './usePreview.ts';

/** Hand in a request, without signing in, and see at once what is understood of it. */
export function RequestFormPage() {
  const text = useText();
  const { language } = useLanguage();
  const { draft, change, forget } = useRequestDraft();
  const { text: words, requesterKind: kind } = draft;
  const preview = usePreview(words, kind === '' ? 'RESIDENT' : kind, language);
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
          draft={draft}
          onChange={change}
          onReceived={(now) => {
            setReceived(now);
            forget();
          }}
        />
        <PreviewPanel preview={preview} />
      </div>
    </>
  );
}

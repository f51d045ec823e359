import { useNavigate } from 'react-router';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { useLanguage } from '../../ui/language/useLanguage.ts';
import { useText } from '../../ui/language/useText.ts';
import { PreviewPanel } from './PreviewPanel.tsx';
import { RequestForm } from './RequestForm.tsx';
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
  const navigate = useNavigate();
  return (
    <>
      <PageHeading title={text('request.title')} lead={text('request.lead')} />
      <RequestForm
        draft={draft}
        onChange={change}
        onReceived={(received) => {
          forget();
          void navigate('/ontvangen', { state: { received } });
        }}
      >
        <PreviewPanel preview={preview} />
      </RequestForm>
    </>
  );
}

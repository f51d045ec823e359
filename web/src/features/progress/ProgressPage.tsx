import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Navigate, useLocation, useNavigate, useParams } from 'react-router';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { LoadProblem } from '../../ui/LoadProblem.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useChanges } from '../../ui/useChanges.ts';
import { useText } from '../../ui/language/useText.ts';
import { CoCreationCard } from './CoCreationCard.tsx';
import { ProgressCard } from './ProgressCard.tsx';
import { progressQuery } from './progressDocuments.ts';
import { ProgressMessages } from './ProgressMessages.tsx';
import { SatisfactionCard } from './SatisfactionCard.tsx';
import './progress.css';

/**
 * How a request goes on, for whoever has its personal code. The code opens the request, so it never stays in the
 * address: that is written down by browsers, and read by who looks over a shoulder.
 */
export function ProgressPage() {
  const text = useText();
  const inAddress = useParams()['code'];
  const { code } = (useLocation().state ?? {}) as { readonly code?: string };
  if (inAddress !== undefined) return <Navigate to="/volgen" state={{ code: inAddress }} replace />;
  return (
    <div className="rp-narrow rp-stack">
      <PageHeading title={text('progress.title')} lead={text('progress.lead')} help={text('help.progress')} />
      <CodeForm initial={code ?? ''} key={code ?? ''} />
      {code !== undefined && <ProgressOfCode code={code} />}
    </div>
  );
}

function CodeForm({ initial }: { readonly initial: string }) {
  const text = useText();
  const navigate = useNavigate();
  const [code, setCode] = useState(initial);
  const [isTold, setTold] = useState(false);
  const isMissing = code.trim() === '';
  return (
    <form
      noValidate
      className="rp-inline-form"
      onSubmit={(event) => {
        event.preventDefault();
        setTold(isMissing);
        if (!isMissing) void navigate('/volgen', { state: { code: code.trim() } });
      }}
    >
      <TextField
        label={text('progress.code.label')}
        hint={text('progress.code.hint')}
        error={isTold && isMissing ? text('progress.code.missing') : undefined}
        autoComplete="off"
        spellCheck={false}
        value={code}
        onChange={(event) => {
          setCode(event.target.value);
        }}
      />
      <Button type="submit" purpose="primary">
        {text('progress.show')}
      </Button>
    </form>
  );
}

function ProgressOfCode({ code }: { readonly code: string }) {
  const text = useText();
  const { data, error, refetch } = useQuery(progressQuery, { variables: { code }, fetchPolicy: 'network-only' });
  useChanges(data?.requestProgress ? code : false, () => void refetch());
  if (error) return <LoadProblem onRetry={() => void refetch()} />;
  if (!data) return <Skeleton lines={6} />;
  if (!data.requestProgress) {
    return (
      <Alert tone="warning" title={text('progress.unknown.title')} announce>
        <p>{text('progress.unknown.text')}</p>
      </Alert>
    );
  }
  const progress = data.requestProgress;
  const again = () => void refetch();
  return (
    <>
      <ProgressCard progress={progress} />
      <SatisfactionCard code={code} progress={progress} onGiven={again} />
      <CoCreationCard code={code} progress={progress} onAnswered={again} />
      <ProgressMessages code={code} progress={progress} onSent={again} />
    </>
  );
}

import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import type { ProfileQuery } from '../../generated/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { LoadProblem } from '../../ui/LoadProblem.tsx';
import { PointsBar } from '../../ui/PointsBar.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { focusLater } from '../../ui/focusLater.ts';
import { useLocalized } from '../../ui/language/useLocalized.ts';
import { useText } from '../../ui/language/useText.ts';
import { selfAssessmentQuery } from './profileDocuments.ts';
import { storeAnswers, storedAnswers, type Answers } from './selfAssessment.ts';
import { SelfAssessmentOutcome } from './SelfAssessmentOutcome.tsx';

type Roles = NonNullable<ProfileQuery['viewer']>['profile']['roles'];

const PER_PAGE = 5;
const SCALE = [1, 2, 3, 4, 5] as const;

/** Which role suits you? Some statements at a time; one can stop and go on later in the same browser. */
export function SelfAssessment({ roles }: { readonly roles: Roles }) {
  const text = useText();
  const localized = useLocalized();
  const { data, error, refetch } = useQuery(selfAssessmentQuery);
  const [answers, setAnswers] = useState<Answers>(storedAnswers);
  /** Where she was when she came: from here on only the buttons turn the page. */
  const [answersAtStart] = useState(answers);
  const [page, setPage] = useState<number | null>(null);
  const statements = data?.selfAssessment ?? [];
  const answered = statements.filter(({ id }) => answers[id] !== undefined).length;
  const firstOpen = statements.findIndex(({ id }) => answersAtStart[id] === undefined);
  const pages = Math.ceil(statements.length / PER_PAGE);
  const current = page ?? (firstOpen < 0 ? pages : Math.floor(firstOpen / PER_PAGE));
  const change = (changed: Answers) => {
    storeAnswers(changed);
    setAnswers(changed);
  };
  const [isTold, setTold] = useState(false);
  const go = (to: number) => {
    setPage(to);
    setTold(false);
    window.scrollTo({ top: 0 });
    focusLater(() => document.querySelector<HTMLElement>('.rp-assessment input, .rp-assessment button'));
  };
  const goOn = () => {
    if (isPageDone) {
      go(current + 1);
      return;
    }
    setTold(true);
    focusLater(() => document.querySelector<HTMLElement>('.rp-assessment [aria-describedby] input'));
  };
  if (error && !data) return <LoadProblem onRetry={() => void refetch()} />;
  if (!data) return <Skeleton lines={10} tall />;
  const shown = statements.slice(current * PER_PAGE, (current + 1) * PER_PAGE);
  const isPageDone = shown.every(({ id }) => answers[id] !== undefined);
  return (
    <Card title={text('selfAssessment.title')}>
      <p>{text('selfAssessment.lead')}</p>
      <p role="status" className="rp-axis__value">
        <PointsBar points={answered} most={statements.length} />{' '}
        {text('selfAssessment.progress', { done: answered, all: statements.length })}
      </p>
      {current >= pages ? (
        <SelfAssessmentOutcome statements={statements} answers={answers} roles={roles} />
      ) : (
        <div className="rp-stack rp-assessment">
          {shown.map(({ id, statement }) => (
            <RadioGroup
              key={id}
              layout="row"
              label={localized(statement)}
              error={isTold && answers[id] === undefined ? text('selfAssessment.missing') : undefined}
              value={answers[id] === undefined ? undefined : String(answers[id])}
              choices={SCALE.map((value) => ({ value: String(value), label: text(`selfAssessment.scale.${value}`) }))}
              onChange={(event) => {
                change({ ...answers, [id]: Number(event.target.value) });
              }}
            />
          ))}
          <p className="rp-note">{text('selfAssessment.pause')}</p>
        </div>
      )}
      <div className="rp-actions">
        {current < pages && (
          <Button purpose="primary" onClick={goOn}>
            {text(current === pages - 1 ? 'selfAssessment.outcome' : 'selfAssessment.next')}
          </Button>
        )}
        {current > 0 && (
          <Button
            onClick={() => {
              go(current - 1);
            }}
          >
            {text('selfAssessment.back')}
          </Button>
        )}
        {answered > 0 && (
          <Button
            purpose="subtle"
            onClick={() => {
              change({});
              go(0);
            }}
          >
            {text('selfAssessment.again')}
          </Button>
        )}
      </div>
    </Card>
  );
}

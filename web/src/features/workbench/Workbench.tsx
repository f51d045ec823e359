import { useState } from 'react';
import type { IntakeQuestionId, WorkbenchRequestFragment } from '../../generated/graphql.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { HighlightedText } from '../../ui/HighlightedText.tsx';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import { useText } from '../../ui/language/useText.ts';
import { RequestMessages } from '../../ui/RequestMessages.tsx';
import { LeftOutParts } from '../../ui/LeftOutParts.tsx';
import { IntakeCard } from './IntakeCard.tsx';
import { NextStep } from './NextStep.tsx';
import { RelatedRequests } from './RelatedRequests.tsx';
import { RequestFacts } from './RequestFacts.tsx';
import { SeatsCard } from './SeatsCard.tsx';
import { SimilarCard } from './SimilarCard.tsx';
import { SizeCard } from './SizeCard.tsx';
import { TeamCard } from './TeamCard.tsx';
import { TriageCard } from './TriageCard.tsx';
import { useDecisions } from './useDecisions.ts';

interface WorkbenchProps {
  readonly request: WorkbenchRequestFragment;
  /** False for auditors, who read only. */
  readonly canDecide: boolean;
  readonly onReload: () => void;
}

export function Workbench({ request, canDecide, onReload }: WorkbenchProps) {
  const text = useText();
  const [pointedAt, setPointedAt] = useState<IntakeQuestionId | null>(null);
  const decisions = useDecisions(request);
  const { breakdown, intake, team } = request;
  const isOpen = canDecide && (request.status === 'RECEIVED' || request.status === 'IN_INTAKE');
  return (
    <>
      <RequestFacts request={request} />
      <RelatedRequests request={request} canDecide={canDecide} decisions={decisions} />
      {request.otherLanguage !== null && (
        <Alert tone="warning" title={text('workbench.otherLanguage.title')}>
          <p>{text('workbench.otherLanguage.text')}</p>
        </Alert>
      )}
      <NextStep request={request} canDecide={canDecide} decisions={decisions} />
      {decisions.refusal && (
        <RefusalAlert refusal={decisions.refusal}>
          {decisions.refusal.code === 'CHANGED_MEANWHILE' && (
            <div>
              <Button
                onClick={() => {
                  decisions.forgetRefusal();
                  onReload();
                }}
              >
                {text('ui.loadAgain')}
              </Button>
            </div>
          )}
        </RefusalAlert>
      )}
      {team && <TeamCard team={team} requestId={request.id} canDecide={canDecide} onChanged={onReload} />}
      {request.satisfaction && (
        <Alert tone="info" title={text('satisfaction.given', { grade: request.satisfaction.grade })}>
          {request.satisfaction.remark !== null && <p className="rp-quoted">{request.satisfaction.remark}</p>}
        </Alert>
      )}
      <div className="rp-workbench">
        {/* A long text scrolls in its own frame beside the answers; the frame takes the focus so that keys can scroll it. */}
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <div className="rp-workbench__text rp-scrolls" role="group" aria-label={text('workbench.text')} tabIndex={0}>
          <Card title={text('workbench.text')}>
            <HighlightedText
              text={request.text}
              spans={intake.flatMap(({ evidence }) => evidence)}
              active={intake.find(({ questionId }) => questionId === pointedAt)?.evidence ?? []}
            />
            <p className="rp-note">{text('workbench.text.note')}</p>
            <LeftOutParts parts={request.leftOut} />
          </Card>
        </div>
        <div className="rp-stack">
          <TriageCard triage={breakdown.triage} />
          <SizeCard size={breakdown.size} isOpen={isOpen} decisions={decisions} />
          <SimilarCard similar={request.similar} isOpen={isOpen} decisions={decisions} />
          <IntakeCard
            intake={intake}
            isRead={request.otherLanguage === null}
            isOpen={isOpen}
            decisions={decisions}
            onPoint={setPointedAt}
          />
          <SeatsCard intake={intake} breakdown={breakdown} />
        </div>
      </div>
      <RequestMessages request={request} />
    </>
  );
}

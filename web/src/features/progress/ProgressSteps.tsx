import type { RequestStatus } from '../../generated/graphql.ts';
import { useText } from '../../ui/language/useText.ts';

const TO_A_TEAM = ['RECEIVED', 'IN_INTAKE', 'TEAM_PROPOSED', 'TEAM_ACTIVE', 'CLOSED'] as const;
const SPLIT_UP = ['RECEIVED', 'IN_INTAKE', 'SPLIT'] as const;
const TOGETHER = ['RECEIVED', 'MERGED'] as const;
const TO_THE_LINE = ['RECEIVED', 'IN_INTAKE', 'HANDED_TO_LINE'] as const;

const STEPS: Readonly<Partial<Record<RequestStatus, readonly RequestStatus[]>>> = {
  HANDED_TO_LINE: TO_THE_LINE,
  SPLIT: SPLIT_UP,
  MERGED: TOGETHER,
};

interface ProgressStepsProps {
  readonly status: RequestStatus;
  /** Everybody in the team agreed, and its first day is still to come. */
  readonly isReady?: boolean;
}

/** The steps of a request, with the one where it stands. */
export function ProgressSteps({ status, isReady = false }: ProgressStepsProps) {
  const text = useText();
  const steps: readonly RequestStatus[] = STEPS[status] ?? TO_A_TEAM;
  const now = steps.indexOf(isReady ? 'TEAM_PROPOSED' : status);
  return (
    <ol className="rp-steps" aria-label={text('progress.steps')}>
      {steps.map((step, place) => {
        const state = place < now ? 'done' : place === now ? 'now' : 'later';
        return (
          <li
            key={step}
            className={`rp-steps__step rp-steps__step--${state}`}
            {...(state === 'now' ? { 'aria-current': 'step' } : {})}
          >
            <span className="rp-steps__mark" aria-hidden="true">
              {state === 'done' ? '✓' : place + 1}
            </span>
            <span>
              {text(isReady && state === 'now' ? 'progress.step.ready' : `progress.step.${step}`)}{' '}
              <span className="rp-visually-hidden">({text(`progress.state.${state}`)})</span>
            </span>
          </li>
        );
      })}
    </ol>
  );
}

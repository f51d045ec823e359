import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { readFragment } from '../../generated/fragment-masking.ts';
import type { IntakeQuestionId, WorkbenchRequestFragment } from '../../generated/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { useText } from '../../ui/language/useText.ts';
import { answerInputOf } from './answerInputOf.ts';
import { IntakeQuestion, intakeQuestion } from './IntakeQuestion.tsx';
import type { Decisions } from './useDecisions.ts';

interface IntakeCardProps {
  readonly intake: WorkbenchRequestFragment['intake'];
  /** False: nothing was read from the text, so that there is nothing to confirm in one go. */
  readonly isRead: boolean;
  /** False: show the answers, change nothing. */
  readonly isOpen: boolean;
  readonly decisions: Decisions;
  /** The question that has the pointer or the focus. */
  readonly onPoint: (question: IntakeQuestionId | null) => void;
}

/** The questions that the seats follow from. What the text made us think stays a guess until somebody confirms it. */
export function IntakeCard({ intake, isRead, isOpen, decisions, onPoint }: IntakeCardProps) {
  const text = useText();
  const guesses = intake.flatMap((question) => {
    const { questionId, kind, guess, confirmed } = readFragment(intakeQuestion, question);
    const input = confirmed ? null : answerInputOf(questionId, kind, guess);
    return input ? [input] : [];
  });
  return (
    <Card title={text('intake.title')}>
      <Paragraph>{text('intake.lead')}</Paragraph>
      {isOpen && isRead && guesses.length > 0 && (
        <div>
          <Button busy={decisions.isBusy} onClick={() => void decisions.answer(guesses)}>
            {text('intake.confirmAll', { count: guesses.length })}
          </Button>
        </div>
      )}
      <ol className="rp-intake">
        {intake.map((question) => (
          <IntakeQuestion
            key={question.questionId}
            question={question}
            isOpen={isOpen}
            decisions={decisions}
            onPoint={(isPointedAt) => {
              onPoint(isPointedAt ? question.questionId : null);
            }}
          />
        ))}
      </ol>
    </Card>
  );
}

import { useRef, useState } from 'react';
import { readFragment, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { Button } from '../../ui/Button.tsx';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { useLocalized } from '../../ui/language/useLocalized.ts';
import { useText } from '../../ui/language/useText.ts';
import { AnswerEditor } from './AnswerEditor.tsx';
import { answerInputOf } from './answerInputOf.ts';
import type { Decisions } from './useDecisions.ts';
import { useAnswerText } from './useAnswerText.ts';

export const intakeQuestion = graphql(`
  fragment IntakeQuestion on IntakeAnswer {
    questionId
    kind
    question {
      nl
      en
    }
    confidence
    evidence {
      words
      term
      match
    }
    guess {
      yesNo
      number
      reach
      taakvelden {
        code
        label {
          nl
          en
        }
      }
      skills {
        id
        label {
          nl
          en
        }
      }
      targetGroups {
        id
        label {
          nl
          en
        }
      }
      requesterKind
      texts
    }
    confirmed {
      yesNo
      number
      reach
      taakvelden {
        code
        label {
          nl
          en
        }
      }
      skills {
        id
        label {
          nl
          en
        }
      }
      targetGroups {
        id
        label {
          nl
          en
        }
      }
      requesterKind
      texts
    }
  }
`);

interface IntakeQuestionProps {
  readonly question: FragmentType<typeof intakeQuestion>;
  readonly isOpen: boolean;
  readonly decisions: Decisions;
  readonly onPoint: (isPointedAt: boolean) => void;
}

export function IntakeQuestion({ question: masked, isOpen, decisions, onPoint }: IntakeQuestionProps) {
  const text = useText();
  const localized = useLocalized();
  const answerText = useAnswerText();
  const [isEditing, setEditing] = useState(false);
  const changeButton = useRef<HTMLButtonElement>(null);
  const { questionId, kind, question, evidence, guess, confirmed, confidence } = readFragment(intakeQuestion, masked);
  /** The words, and where they are not the term itself the term that was recognised in them. */
  const recognised = ({ words, term, match }: (typeof evidence)[number]) =>
    term === null || match === null || match === 'WORD'
      ? `“${words}”`
      : text(match === 'SPELLING' ? 'intake.meant' : 'intake.recognised', {
          words,
          term: term.replace(/[=+*]/g, '').trim(),
        });
  const name = localized(question);
  const value = confirmed ?? guess;
  const guessInput = answerInputOf(questionId, kind, guess);
  const isCorrected = confirmed !== null && answerText(confirmed, kind) !== answerText(guess, kind);
  // What had the focus goes away, so the focus goes to the button that stays.
  const settle = (isIn: boolean) => {
    if (!isIn) return;
    setEditing(false);
    requestAnimationFrame(() => {
      changeButton.current?.focus();
    });
  };
  return (
    // The listeners only mark the words in the text; all that one can do here are the buttons.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      className="rp-question"
      onMouseEnter={() => {
        onPoint(true);
      }}
      onMouseLeave={() => {
        onPoint(false);
      }}
      onFocus={() => {
        onPoint(true);
      }}
      onBlur={() => {
        onPoint(false);
      }}
    >
      <div className="rp-question__head">
        <h3 className="rp-question__name">{name}</h3>
        <StatusBadge tone={confirmed ? 'positive' : 'warning'}>
          {confirmed
            ? text('intake.confirmed')
            : confidence === null
              ? text('intake.guess')
              : text('intake.guess.sure', { percent: confidence })}
        </StatusBadge>
      </div>
      {!isEditing && <p className="rp-question__answer">{answerText(value, kind)}</p>}
      {isCorrected && !isEditing && (
        <p className="rp-note">{text('intake.wasGuess', { guess: answerText(guess, kind) })}</p>
      )}
      {evidence.length > 0 && (
        <p className="rp-note">
          {text('intake.evidence', {
            words: [...new Set(evidence.map(recognised))].join(', '),
          })}
        </p>
      )}
      {evidence.length === 0 && !confirmed && guess.yesNo === true && (
        <p className="rp-note">{text('intake.withoutWords')}</p>
      )}
      {isOpen && isEditing && (
        <AnswerEditor
          name={name}
          questionId={questionId}
          kind={kind}
          value={value}
          busy={decisions.isBusy}
          onCancel={() => {
            settle(true);
          }}
          onSave={(input) => {
            void decisions.answer([input]).then(settle);
          }}
        />
      )}
      {isOpen && !isEditing && (
        <div className="rp-actions">
          {!confirmed && guessInput && (
            <Button
              aria-label={text('intake.confirm.of', { question: name })}
              busy={decisions.isBusy}
              onClick={() => void decisions.answer([guessInput]).then(settle)}
            >
              {text('intake.confirm')}
            </Button>
          )}
          <Button
            ref={changeButton}
            purpose="subtle"
            aria-label={text('intake.change.of', { question: name })}
            onClick={() => {
              setEditing(true);
            }}
          >
            {text('intake.change')}
          </Button>
          {confirmed && (
            <Button
              purpose="subtle"
              aria-label={text('intake.clear.of', { question: name })}
              busy={decisions.isBusy}
              onClick={() => void decisions.answer([{ questionId, clear: true }]).then(settle)}
            >
              {text('intake.clear')}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}

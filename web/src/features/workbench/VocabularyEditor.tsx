import { useQuery } from '@apollo/client/react';
import { graphql } from '../../generated/gql.ts';
import type { IntakeAnswerInput } from '../../generated/graphql.ts';
import { LoadProblem } from '../../ui/LoadProblem.tsx';
import { PickMany } from '../../ui/PickMany.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useLocalized } from '../../ui/language/useLocalized.ts';
import { useText } from '../../ui/language/useText.ts';

const vocabularyQuery = graphql(`
  query Vocabulary {
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
  }
`);

const MOST = { TAAKVELDEN: 3, SKILLS: 6 } as const;

interface VocabularyEditorProps {
  readonly kind: 'TAAKVELDEN' | 'SKILLS';
  readonly name: string;
  readonly error: string | undefined;
  readonly draft: IntakeAnswerInput;
  readonly onChange: (draft: IntakeAnswerInput) => void;
}

/** Task fields or skills from the organisation's own vocabulary, the most important first. */
export function VocabularyEditor({ kind, name, error, draft, onChange }: VocabularyEditorProps) {
  const text = useText();
  const localized = useLocalized();
  const { data, error: problem, refetch } = useQuery(vocabularyQuery, { fetchPolicy: 'cache-first' });
  if (problem) return <LoadProblem onRetry={() => void refetch()} />;
  if (!data) return <Skeleton lines={2} />;
  const { questionId } = draft;
  const choices =
    kind === 'SKILLS'
      ? data.skills.map(({ id, label }) => ({ value: id, label: localized(label) }))
      : data.taakvelden.map(({ code, label }) => ({ value: code, label: `${code} ${localized(label)}` }));
  return (
    <fieldset className="rp-fieldset">
      <legend className="utrecht-form-label">{name}</legend>
      <div className="rp-field__hint">{text('intake.order', { most: MOST[kind] })}</div>
      {error && (
        <div className="rp-field__error" role="alert">
          {error}
        </div>
      )}
      <PickMany
        label={text(kind === 'SKILLS' ? 'intake.addSkill' : 'intake.addTaakveld')}
        choices={choices}
        picked={(kind === 'SKILLS' ? draft.skills : draft.taakvelden) ?? []}
        most={MOST[kind]}
        onChange={(picked) => {
          onChange(kind === 'SKILLS' ? { questionId, skills: [...picked] } : { questionId, taakvelden: [...picked] });
        }}
      />
    </fieldset>
  );
}

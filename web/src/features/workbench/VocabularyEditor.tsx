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
    targetGroups {
      id
      label {
        nl
        en
      }
    }
  }
`);

const MOST = { TAAKVELDEN: 3, SKILLS: 6, TARGET_GROUPS: 8 } as const;

interface VocabularyEditorProps {
  readonly kind: keyof typeof MOST;
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
  const named = (all: typeof data.skills) => all.map(({ id, label }) => ({ value: id, label: localized(label) }));
  const choices = {
    SKILLS: named(data.skills),
    TARGET_GROUPS: named(data.targetGroups),
    TAAKVELDEN: data.taakvelden.map(({ code, label }) => ({ value: code, label: `${code} ${localized(label)}` })),
  }[kind];
  const picked = { SKILLS: draft.skills, TARGET_GROUPS: draft.targetGroups, TAAKVELDEN: draft.taakvelden }[kind] ?? [];
  const answer = (ids: string[]): IntakeAnswerInput =>
    kind === 'SKILLS'
      ? { questionId, skills: ids }
      : kind === 'TAAKVELDEN'
        ? { questionId, taakvelden: ids }
        : { questionId, targetGroups: ids };
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
        label={text(`intake.add.${kind}`)}
        choices={choices}
        picked={picked}
        most={MOST[kind]}
        onChange={(ids) => {
          onChange(answer([...ids]));
        }}
      />
    </fieldset>
  );
}

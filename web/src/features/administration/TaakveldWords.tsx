import { skipToken, useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import type { Language, TaakveldTermsQuery } from '../../generated/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import { Select, type Choice } from '../../ui/Select.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { useLocalized, type LocalizedText } from '../../ui/language/useLocalized.ts';
import { useText } from '../../ui/language/useText.ts';
import { saveTaakveldMutation, taakveldTermsQuery } from './catalogueDocuments.ts';

type Terms = TaakveldTermsQuery['taakveldTerms'];

const LANGUAGES = ['nl', 'en'] as const;
const USUAL_WEIGHT = 2;

const linesOf = (terms: Terms, language: Language) =>
  terms
    .filter((one) => one.language === language)
    .map(({ term, weight }) => `${term}; ${String(weight)}`)
    .join('\n');

/** "woord; 3" a line; without a number the word counts as usual. A comma in the number is as good as a point. */
function termsFrom(lines: string, language: Language) {
  return lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [term = '', weight = ''] = line.split(';');
      const number = Number(weight.trim().replace(',', '.'));
      return { language, term: term.trim(), weight: weight.trim() === '' ? USUAL_WEIGHT : number || 0 };
    });
}

/** The words by which a task field is recognised, each with how much it says. */
export function TaakveldWords({ taakvelden }: { readonly taakvelden: readonly Choice[] }) {
  const text = useText();
  const [code, setCode] = useState('');
  const { data, refetch } = useQuery(
    taakveldTermsQuery,
    code === '' ? skipToken : { variables: { code }, fetchPolicy: 'network-only' },
  );
  return (
    <div className="rp-stack rp-stack--tight">
      <Select
        label={text('catalogue.taakveld')}
        value={code}
        choices={[{ value: '', label: text('ui.choose') }, ...taakvelden]}
        onChange={(event) => {
          setCode(event.target.value);
        }}
      />
      {code !== '' && !data && <Skeleton lines={4} />}
      {code !== '' && data && <WordsForm key={code} code={code} taakveld={data} onSaved={() => void refetch()} />}
    </div>
  );
}

interface WordsFormProps {
  readonly code: string;
  readonly taakveld: TaakveldTermsQuery;
  readonly onSaved: () => void;
}

function WordsForm({ code, taakveld, onSaved }: WordsFormProps) {
  const text = useText();
  const localized = useLocalized();
  const { departments, taakvelden, taakveldTerms: terms } = taakveld;
  const [departmentId, setDepartmentId] = useState(
    taakvelden.find((field) => field.code === code)?.department?.id ?? '',
  );
  const [draft, setDraft] = useState({ nl: linesOf(terms, 'nl'), en: linesOf(terms, 'en') });
  const [outcome, setOutcome] = useState<'SAVED' | { readonly message: LocalizedText } | null>(null);
  const [save, { loading }] = useMutation(saveTaakveldMutation);
  const send = async () => {
    const variables = {
      code,
      departmentId,
      terms: LANGUAGES.flatMap((language) => termsFrom(draft[language], language)),
    };
    const result = (await save({ variables })).data?.saveTaakveld;
    setOutcome(result?.__typename === 'Refusal' ? result : result ? 'SAVED' : null);
    if (result?.__typename === 'SaveCatalogueSuccess') onSaved();
  };
  return (
    <form
      noValidate
      className="rp-stack rp-stack--tight"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Select
        label={text('catalogue.department')}
        value={departmentId}
        choices={departments.map(({ id, name }) => ({ value: id, label: localized(name) }))}
        onChange={(event) => {
          setDepartmentId(event.target.value);
        }}
      />
      <div className="rp-administration__pair">
        {LANGUAGES.map((language) => (
          <TextArea
            key={language}
            label={text(`catalogue.terms.${language}`)}
            hint={text('catalogue.words.hint')}
            rows={12}
            value={draft[language]}
            onChange={(event) => {
              setDraft({ ...draft, [language]: event.target.value });
            }}
          />
        ))}
      </div>
      {outcome !== null && outcome !== 'SAVED' && <RefusalAlert refusal={outcome} />}
      <div className="rp-actions">
        <Button type="submit" purpose="primary" busy={loading}>
          {text('ui.save')}
        </Button>
      </div>
      <p role="status">{outcome === 'SAVED' ? text('catalogue.saved') : ''}</p>
    </form>
  );
}

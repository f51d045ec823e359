import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { CatalogueSkillFragment, Role } from '../../generated/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import { Select, type Choice } from '../../ui/Select.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { LocalizedText } from '../../ui/language/useLocalized.ts';
import { useText } from '../../ui/language/useText.ts';
import { saveSkillMutation } from './catalogueDocuments.ts';

const ROLES = ['DIRECTION', 'BUDGET', 'POLITICAL_ALIGNMENT', 'CONTENT', 'NETWORK'] as const satisfies Role[];

const inLines = (words: string) => words.split('\n').filter((line) => line.trim() !== '');

interface SkillFormProps {
  /** A new one has no id yet. */
  readonly skill: CatalogueSkillFragment;
  readonly taakvelden: readonly Choice[];
  readonly onClose: () => void;
  readonly onSaved: () => void;
}

/** A skill, new or changed. */
export function SkillForm({ skill, taakvelden, onClose, onSaved }: SkillFormProps) {
  const text = useText();
  const [draft, setDraft] = useState({
    id: skill.id,
    label: { nl: skill.label.nl, en: skill.label.en },
    description: { nl: skill.description?.nl ?? '', en: skill.description?.en ?? '' },
    taakveld: skill.taakveld?.code ?? '',
    roles: [...skill.roles],
    terms: { nl: skill.terms.nl.join('\n'), en: skill.terms.en.join('\n') },
  });
  const [refusal, setRefusal] = useState<{ readonly message: LocalizedText } | null>(null);
  const [save, { loading }] = useMutation(saveSkillMutation);
  const send = async () => {
    const { taakveld, terms, ...rest } = draft;
    const input = {
      ...rest,
      taakveld: taakveld === '' ? null : taakveld,
      terms: { nl: inLines(terms.nl), en: inLines(terms.en) },
    };
    const result = (await save({ variables: { input } })).data?.saveSkill;
    setRefusal(result?.__typename === 'Refusal' ? result : null);
    if (result?.__typename === 'SaveCatalogueSuccess') onSaved();
  };
  return (
    <Card title={skill.id === '' ? text('catalogue.new') : text('catalogue.edit.of', { name: skill.label.nl })}>
      <form
        noValidate
        className="rp-stack rp-stack--tight"
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        {skill.id === '' && (
          <TextField
            label={text('catalogue.id')}
            hint={text('catalogue.id.hint')}
            value={draft.id}
            onChange={(event) => {
              setDraft({ ...draft, id: event.target.value });
            }}
          />
        )}
        <div className="rp-administration__pair">
          {(['nl', 'en'] as const).map((language) => (
            <TextField
              key={language}
              label={text(`catalogue.label.${language}`)}
              value={draft.label[language]}
              onChange={(event) => {
                setDraft({ ...draft, label: { ...draft.label, [language]: event.target.value } });
              }}
            />
          ))}
          {(['nl', 'en'] as const).map((language) => (
            <TextField
              key={language}
              label={text(`catalogue.description.${language}`)}
              value={draft.description[language]}
              onChange={(event) => {
                setDraft({ ...draft, description: { ...draft.description, [language]: event.target.value } });
              }}
            />
          ))}
          {(['nl', 'en'] as const).map((language) => (
            <TextArea
              key={language}
              label={text(`catalogue.terms.${language}`)}
              hint={text('catalogue.terms.hint')}
              rows={5}
              value={draft.terms[language]}
              onChange={(event) => {
                setDraft({ ...draft, terms: { ...draft.terms, [language]: event.target.value } });
              }}
            />
          ))}
        </div>
        <Select
          label={text('catalogue.taakveld')}
          value={draft.taakveld}
          choices={[{ value: '', label: text('catalogue.general') }, ...taakvelden]}
          onChange={(event) => {
            setDraft({ ...draft, taakveld: event.target.value });
          }}
        />
        <fieldset className="rp-fieldset">
          <legend className="utrecht-form-label">{text('catalogue.roles')}</legend>
          {ROLES.map((role) => (
            <Checkbox
              key={role}
              label={text(`role.name.${role}`)}
              checked={draft.roles.includes(role)}
              onChange={(event) => {
                const others = draft.roles.filter((other) => other !== role);
                setDraft({ ...draft, roles: event.target.checked ? [...others, role] : others });
              }}
            />
          ))}
        </fieldset>
        {refusal && <RefusalAlert refusal={refusal} />}
        <div className="rp-actions">
          <Button type="submit" purpose="primary" busy={loading}>
            {text('ui.save')}
          </Button>
          <Button onClick={onClose}>{text('ui.cancel')}</Button>
        </div>
      </form>
    </Card>
  );
}

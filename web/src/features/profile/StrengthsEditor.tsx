import type { ProfileChoicesQuery, ProfileQuery } from '../../generated/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';
import { useLocalized } from '../../ui/language/useLocalized.ts';
import { useText } from '../../ui/language/useText.ts';
import { SectionForm } from './SectionForm.tsx';
import { useDraft } from './useDraft.ts';
import { useSaveProfile } from './useSaveProfile.ts';

const MOST = 5;

interface StrengthsEditorProps {
  readonly strengths: NonNullable<ProfileQuery['viewer']>['profile']['strengths'];
  readonly choices: ProfileChoicesQuery['strengths'];
}

/** The own strengths in order, the strongest first. */
export function StrengthsEditor({ strengths, choices }: StrengthsEditorProps) {
  const text = useText();
  const localized = useLocalized();
  const saving = useSaveProfile();
  const [draft, setDraft] = useDraft<readonly string[]>('strengths');
  const ids = draft ?? strengths.map(({ id }) => id);
  const labelOf = (id: string) => localized(choices.find((one) => one.id === id)?.label ?? { nl: id, en: id });
  const swap = (place: number, other: number) => {
    const [one, two] = [ids[place], ids[other]];
    if (one !== undefined && two !== undefined) setDraft(ids.with(place, two).with(other, one));
  };
  const save = async () => {
    if (await saving.save({ strengths: [...ids] })) setDraft(null);
  };
  return (
    <SectionForm
      title={text('profile.strengths')}
      lead={text('profile.edit.strengths', { most: MOST })}
      isChanged={draft !== null}
      saving={saving}
      onSave={() => void save()}
      onUndo={() => {
        setDraft(null);
      }}
    >
      <ol className="rp-edit rp-edit--ordered">
        {ids.map((id, place) => {
          const name = labelOf(id);
          return (
            <li key={id} className="rp-edit__item rp-edit__item--row">
              <strong>{`${String(place + 1)}. ${name}`}</strong>
              <span className="rp-actions">
                <Button
                  purpose="subtle"
                  aria-label={text('profile.edit.up.of', { name })}
                  aria-disabled={place === 0}
                  onClick={() => {
                    swap(place, place - 1);
                  }}
                >
                  {text('profile.edit.up')}
                </Button>
                <Button
                  purpose="subtle"
                  aria-label={text('profile.edit.down.of', { name })}
                  aria-disabled={place === ids.length - 1}
                  onClick={() => {
                    swap(place, place + 1);
                  }}
                >
                  {text('profile.edit.down')}
                </Button>
                <Button
                  purpose="subtle"
                  aria-label={text('profile.edit.remove.of', { name })}
                  onClick={() => {
                    setDraft(ids.filter((one) => one !== id));
                  }}
                >
                  {text('profile.edit.remove')}
                </Button>
              </span>
            </li>
          );
        })}
      </ol>
      {ids.length < MOST && (
        <Select
          label={text('profile.edit.addStrength')}
          value=""
          choices={[
            { value: '', label: text('profile.edit.choose') },
            ...choices
              .filter(({ id }) => !ids.includes(id))
              .map(({ id, label }) => ({ value: id, label: localized(label) })),
          ]}
          onChange={(event) => {
            if (event.target.value !== '') setDraft([...ids, event.target.value]);
          }}
        />
      )}
    </SectionForm>
  );
}

import { useIntl } from 'react-intl';
import type { ProfileChoicesQuery, ProfileQuery } from '../../generated/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { focusLater } from '../../ui/focusLater.ts';
import { useLocalized, type LocalizedText } from '../../ui/language/useLocalized.ts';
import { useText } from '../../ui/language/useText.ts';
import { SectionForm } from './SectionForm.tsx';
import { SkillFinder } from './SkillFinder.tsx';
import { StatementFields, type Stated } from './StatementFields.tsx';
import { useDraft } from './useDraft.ts';
import { useSaveProfile } from './useSaveProfile.ts';

type StoredSkill = NonNullable<ProfileQuery['viewer']>['profile']['skills'][number];

/** A skill as it is being filled in; level 0 takes it out. */
interface DraftSkill extends Stated {
  readonly id: string;
  readonly label: LocalizedText;
  readonly lastUsed: string;
}

type Drafts = Readonly<Record<string, DraftSkill>>;

const LEVELS = [1, 2, 3, 4, 5] as const;
type Level = (typeof LEVELS)[number];
const levelOf = (level: number): Level => LEVELS.find((one) => one === level) ?? 1;

const YEAR = 4;
const YEARS_BACK = 10;

/** This year and the ten before, and the year that is stored when it is longer ago. */
function yearsFor(lastUsed: string, today: string): string[] {
  const now = Number(today.slice(0, YEAR));
  const years = Array.from({ length: YEARS_BACK + 1 }, (_, back) => String(now - back));
  const stored = lastUsed.slice(0, YEAR);
  return years.includes(stored) ? years : [...years, stored];
}

/** The latest day of that year on which somebody can have used a skill. */
const lastDayOf = (year: string, today: string) => (year === today.slice(0, YEAR) ? today : `${year}-12-31`);

interface SkillsEditorProps {
  readonly skills: readonly StoredSkill[];
  readonly choices: ProfileChoicesQuery['skills'];
  /** The day it is. */
  readonly today: string;
}

const asDraft = ({ skill, level, givesEnergy, wantsToLearn, lastUsed }: StoredSkill): DraftSkill => ({
  ...{ id: skill.id, label: skill.label, level, givesEnergy, wantsToLearn, lastUsed },
});

/** Skills by plain words for each level, with evidence, energy and the wish to learn; new ones are searched for. */
export function SkillsEditor({ skills, choices, today }: SkillsEditorProps) {
  const text = useText();
  const intl = useIntl();
  const localized = useLocalized();
  const saving = useSaveProfile();
  const [draft, setDraft] = useDraft<Drafts>('skills');
  const stored = new Map(skills.map((one) => [one.skill.id, one]));
  const added = Object.values(draft ?? {}).filter(({ id }) => !stored.has(id));
  const shown = [...added, ...skills.map((one) => draft?.[one.skill.id] ?? asDraft(one))];
  const change = (skill: DraftSkill) => {
    setDraft({ ...draft, [skill.id]: skill });
  };
  const forget = (id: string) => {
    const { [id]: _, ...rest } = draft ?? {};
    setDraft(Object.keys(rest).length === 0 ? null : rest);
  };
  const levels = LEVELS.map((level) => ({ level, label: text(`profile.level.${level}`) }));
  const save = async () => {
    const input = Object.values(draft ?? {}).map(({ id, level, givesEnergy, wantsToLearn, lastUsed }) => ({
      ...{ skillId: id, level, givesEnergy, wantsToLearn, lastUsed },
    }));
    if (await saving.save({ skills: input })) setDraft(null);
  };
  return (
    <SectionForm
      title={text('profile.skills')}
      lead={text('profile.edit.skills')}
      isChanged={draft !== null}
      saving={saving}
      onSave={() => void save()}
      onUndo={() => {
        setDraft(null);
      }}
    >
      <SkillFinder
        choices={choices.filter(({ id }) => !shown.some((one) => one.id === id && one.level > 0))}
        onFound={({ id, label }) => {
          const known = stored.get(id);
          if (known) forget(id);
          else
            change({
              ...{ id, label, level: 2, givesEnergy: false, wantsToLearn: false },
              lastUsed: today,
            });
          focusLater(() => document.querySelector<HTMLElement>(`[data-skill="${CSS.escape(id)}"] select`));
        }}
      />
      <ul className="rp-edit">
        {shown.map((skill) => {
          const name = localized(skill.label);
          const known = stored.get(skill.id);
          return (
            <li key={skill.id} className="rp-edit__item" data-skill={skill.id}>
              {skill.level === 0 ? (
                <p>
                  {text('profile.edit.removed', { name })}{' '}
                  <Button
                    purpose="subtle"
                    aria-label={text('profile.edit.putBack.of', { name })}
                    onClick={() => {
                      forget(skill.id);
                    }}
                  >
                    {text('profile.edit.putBack')}
                  </Button>
                </p>
              ) : (
                <details className="rp-edit__details" open={known === undefined}>
                  <summary className="rp-edit__summary">
                    <strong>{name}</strong>
                    <span className="rp-edit__meaning">{text(`profile.level.${levelOf(skill.level)}`)}</span>
                  </summary>
                  <div className="rp-edit__fields">
                    <StatementFields
                      name={text('profile.edit.level', { name })}
                      levels={levels}
                      stated={skill}
                      onChange={change}
                    />
                    <Select
                      label={text('profile.edit.lastUsed.of', { name })}
                      value={skill.lastUsed.slice(0, YEAR)}
                      choices={yearsFor(skill.lastUsed, today).map((year) => ({ value: year, label: year }))}
                      onChange={(event) => {
                        change({ ...skill, lastUsed: lastDayOf(event.target.value, today) });
                      }}
                    />
                    <div className="rp-edit__foot">
                      <StatusBadge tone={known && known.evidence !== 'CLAIMED' ? 'positive' : 'neutral'}>
                        {text(`evidence.${known?.evidence ?? 'CLAIMED'}`)}
                      </StatusBadge>
                      <Button
                        purpose="subtle"
                        aria-label={text('profile.edit.remove.of', { name })}
                        onClick={() => {
                          if (known) change({ ...skill, level: 0 });
                          else forget(skill.id);
                        }}
                      >
                        {text('profile.edit.remove')}
                      </Button>
                    </div>
                  </div>
                </details>
              )}
            </li>
          );
        })}
      </ul>
      <p className="rp-note">{text('profile.edit.count', { count: intl.formatNumber(shown.length) })}</p>
    </SectionForm>
  );
}

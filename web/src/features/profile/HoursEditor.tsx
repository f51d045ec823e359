import type { CommitmentKind, ProfileQuery } from '../../generated/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useDateText } from '../../ui/language/useDateText.ts';
import { useText } from '../../ui/language/useText.ts';
import { wholeNumberOf } from '../../ui/wholeNumber.ts';
import { FreeWeeks } from './FreeWeeks.tsx';
import { SectionForm } from './SectionForm.tsx';
import { useDraft } from './useDraft.ts';
import { useSaveProfile } from './useSaveProfile.ts';
import { workWeekAfter } from './weeks.ts';

type Profile = NonNullable<ProfileQuery['viewer']>['profile'];

/** Hours that she cannot give, as they are being filled in. */
interface DraftCommitment {
  readonly kind: CommitmentKind;
  readonly from: string;
  readonly to: string;
  readonly hours: string;
}

interface DraftHours {
  readonly hours: string;
  readonly commitments: readonly DraftCommitment[];
}

const KINDS = ['LEAVE', 'FIXED_WORK'] as const satisfies readonly CommitmentKind[];

function asDraft({ poolHoursPerWeek, commitments }: Profile): DraftHours {
  const own = commitments.filter(({ kind }) => kind !== 'TEAM');
  return {
    hours: String(poolHoursPerWeek),
    commitments: own.map(({ kind, from, to, hoursPerWeek }) => ({ kind, from, to, hours: String(hoursPerWeek) })),
  };
}

/** Hours a week for the pool, and the weeks in which some of them are taken. */
export function HoursEditor({ profile, today }: { readonly profile: Profile; readonly today: string }) {
  const text = useText();
  const dateText = useDateText();
  const saving = useSaveProfile();
  const [draft, setDraft] = useDraft<DraftHours>('hours');
  const { hours, commitments } = draft ?? asDraft(profile);
  const teams = profile.commitments.filter(({ kind }) => kind === 'TEAM');
  const change = (place: number, part: Partial<DraftCommitment>) => {
    const before = commitments[place];
    if (before) setDraft({ hours, commitments: commitments.with(place, { ...before, ...part }) });
  };
  const save = async () => {
    const isStored = await saving.save({
      poolHoursPerWeek: wholeNumberOf(hours),
      commitments: commitments.map(({ hours: typed, ...one }) => ({ ...one, hoursPerWeek: wholeNumberOf(typed) })),
    });
    if (isStored) setDraft(null);
  };
  return (
    <SectionForm
      title={text('profile.edit.hours.title')}
      lead={text('profile.edit.hours')}
      isChanged={draft !== null}
      saving={saving}
      onSave={() => void save()}
      onUndo={() => {
        setDraft(null);
      }}
    >
      <TextField
        label={text('correction.hours')}
        hint={text('correction.hours.hint')}
        inputMode="numeric"
        value={hours}
        onChange={(event) => {
          setDraft({ hours: event.target.value, commitments });
        }}
      />
      <FreeWeeks hours={profile.freeHours} most={profile.poolHoursPerWeek} today={today} />
      {teams.length > 0 && (
        <>
          <h3 className="rp-label">{text('profile.edit.teams')}</h3>
          <ul className="rp-list">
            {teams.map(({ from, to, hoursPerWeek, teamTitle }) => (
              <li key={`${from} ${teamTitle ?? ''}`}>
                {text('profile.edit.team', {
                  team: teamTitle ?? '',
                  hours: hoursPerWeek,
                  from: dateText(from),
                  to: dateText(to),
                })}
              </li>
            ))}
          </ul>
        </>
      )}
      <h3 className="rp-label">{text('profile.edit.taken')}</h3>
      {commitments.length === 0 && <p className="rp-note">{text('profile.edit.taken.none')}</p>}
      <ul className="rp-edit">
        {commitments.map((one, place) => (
          <li key={String(place)} className="rp-edit__item">
            <fieldset className="rp-edit__period">
              <legend className="rp-visually-hidden">{text('profile.edit.period', { number: place + 1 })}</legend>
              <Select
                label={text('profile.edit.kind')}
                value={one.kind}
                choices={KINDS.map((kind) => ({ value: kind, label: text(`commitment.${kind}`) }))}
                onChange={(event) => {
                  change(place, { kind: event.target.value as CommitmentKind });
                }}
              />
              <TextField
                type="date"
                label={text('profile.edit.from')}
                value={one.from}
                onChange={(event) => {
                  change(place, { from: event.target.value });
                }}
              />
              <TextField
                type="date"
                label={text('profile.edit.to')}
                min={one.from}
                value={one.to}
                onChange={(event) => {
                  change(place, { to: event.target.value });
                }}
              />
              <TextField
                label={text('profile.edit.hoursTaken')}
                inputMode="numeric"
                value={one.hours}
                onChange={(event) => {
                  change(place, { hours: event.target.value });
                }}
              />
            </fieldset>
            <div className="rp-edit__foot">
              <Button
                purpose="subtle"
                aria-label={text('profile.edit.removePeriod', { number: place + 1 })}
                onClick={() => {
                  setDraft({ hours, commitments: commitments.filter((_, at) => at !== place) });
                }}
              >
                {text('profile.edit.remove')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <div>
        <Button
          onClick={() => {
            const added: DraftCommitment = {
              kind: 'LEAVE',
              ...workWeekAfter(today),
              hours: hours === '0' ? '1' : hours,
            };
            setDraft({ hours, commitments: [...commitments, added] });
          }}
        >
          {text('profile.edit.addPeriod')}
        </Button>
      </div>
    </SectionForm>
  );
}

import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { MyDataPageQuery } from '../../generated/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import { Select } from '../../ui/Select.tsx';
import { useLocalized } from '../../ui/language/useLocalized.ts';
import { useText } from '../../ui/language/useText.ts';
import { useRoleNames } from '../../ui/useRoleNames.ts';
import { correctMyDataMutation } from './myDataDocuments.ts';
import { StatementField, type Stated } from './StatementField.tsx';

type Profile = NonNullable<MyDataPageQuery['viewer']>['profile'];

interface ProfileCorrectionCardProps {
  readonly profile: Profile;
  readonly allStrengths: MyDataPageQuery['strengths'];
  readonly onCorrected: () => void;
}

const PLACES = [0, 1, 2, 3, 4] as const;

/** What she says of her skills, roles and strengths, put right by herself. What was chosen stays when the server refuses. */
export function ProfileCorrectionCard({ profile, allStrengths, onCorrected }: ProfileCorrectionCardProps) {
  const text = useText();
  const localized = useLocalized();
  const roleNames = useRoleNames();
  const [changed, setChanged] = useState<Readonly<Record<string, Stated>>>({});
  const [strengths, setStrengths] = useState(() => PLACES.map((place) => profile.strengths[place]?.id ?? ''));
  const [correct, { data, loading }] = useMutation(correctMyDataMutation);
  const result = data?.correctMyData;
  const change = (key: string, stated: Stated) => {
    setChanged((before) => ({ ...before, [key]: stated }));
  };
  const save = async () => {
    const skills = profile.skills.flatMap(({ skill }) => {
      const stated = changed[`skill ${skill.id}`];
      return stated ? [{ skillId: skill.id, ...stated }] : [];
    });
    const roles = profile.roles.flatMap(({ role }) => {
      const stated = changed[`role ${role}`];
      if (!stated) return [];
      const { level: can, ...rest } = stated;
      return [{ role, can, ...rest }];
    });
    const input = { skills, roles, strengths: strengths.filter((id) => id !== '') };
    const answer = await correct({ variables: { input } });
    if (answer.data?.correctMyData.__typename !== 'CorrectMyDataSuccess') return;
    setChanged({});
    onCorrected();
  };
  return (
    <Card title={text('profileCorrection.title')}>
      <p>{text('profileCorrection.text')}</p>
      <form
        noValidate
        className="rp-stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (!loading) void save();
        }}
      >
        <details className="rp-details">
          <summary>{text('profile.skills')}</summary>
          {profile.skills.map(({ skill, ...stated }) => (
            <StatementField
              key={skill.id}
              name={localized(skill.label)}
              zero={text('profileCorrection.remove')}
              stated={changed[`skill ${skill.id}`] ?? stated}
              onChange={(next) => {
                change(`skill ${skill.id}`, next);
              }}
            />
          ))}
        </details>
        <details className="rp-details">
          <summary>{text('profile.roles')}</summary>
          {profile.roles.map(({ role, can, givesEnergy, wantsToLearn }) => (
            <StatementField
              key={role}
              name={roleNames([role])}
              zero={text('profileCorrection.cannot')}
              stated={changed[`role ${role}`] ?? { level: can, givesEnergy, wantsToLearn }}
              onChange={(next) => {
                change(`role ${role}`, next);
              }}
            />
          ))}
        </details>
        <details className="rp-details">
          <summary>{text('profileCorrection.strengths')}</summary>
          {PLACES.map((place) => (
            <Select
              key={place}
              label={text('profileCorrection.strength', { place: place + 1 })}
              value={strengths[place] ?? ''}
              choices={[
                { value: '', label: text('profileCorrection.none') },
                ...allStrengths.map(({ id, label }) => ({ value: id, label: localized(label) })),
              ]}
              onChange={(event) => {
                setStrengths(strengths.with(place, event.target.value));
              }}
            />
          ))}
        </details>
        {result?.__typename === 'Refusal' && <RefusalAlert refusal={result} />}
        <div>
          <Button type="submit" busy={loading}>
            {text('profileCorrection.save')}
          </Button>
        </div>
        <p role="status">{result?.__typename === 'CorrectMyDataSuccess' ? text('correction.saved') : ''}</p>
      </form>
    </Card>
  );
}

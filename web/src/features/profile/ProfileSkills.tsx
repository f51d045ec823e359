import { readFragment, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { Card } from '../../ui/Card.tsx';
import { PointsBar } from '../../ui/PointsBar.tsx';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { useDateText } from '../../ui/language/useDateText.ts';
import { useLocalized } from '../../ui/language/useLocalized.ts';
import { useText } from '../../ui/language/useText.ts';

const profileSkills = graphql(`
  fragment ProfileSkills on ProfileSkill {
    level
    countedLevel
    evidence
    lastUsed
    givesEnergy
    wantsToLearn
    skill {
      id
      label {
        nl
        en
      }
    }
  }
`);

const HIGHEST = 5;
const TONES = { CLAIMED: 'neutral', CONFIRMED: 'info', DEMONSTRATED: 'positive' } as const;

/** Skills with the level that she stated and the level that counts, and why they differ. */
export function ProfileSkills({ skills }: { readonly skills: readonly FragmentType<typeof profileSkills>[] }) {
  const text = useText();
  const localized = useLocalized();
  const dateText = useDateText();
  return (
    <Card title={text('profile.skills')}>
      <p>{text('profile.skills.text')}</p>
      <ul className="rp-profile">
        {readFragment(profileSkills, skills).map((one) => (
          <li className="rp-profile__item" key={one.skill.id}>
            <h3 className="rp-profile__name">{localized(one.skill.label)}</h3>
            <p className="rp-axis__value">
              <PointsBar points={one.countedLevel} most={HIGHEST} />
              {text('profile.counts', { counted: one.countedLevel, most: HIGHEST })}
            </p>
            {one.countedLevel !== one.level && (
              <p className="rp-note">{text('profile.stated', { level: one.level })}</p>
            )}
            <p className="rp-note">{text('profile.lastUsed', { date: dateText(one.lastUsed) })}</p>
            <div className="rp-chips">
              <StatusBadge tone={TONES[one.evidence]}>{text(`evidence.${one.evidence}`)}</StatusBadge>
              {one.givesEnergy && <StatusBadge tone="positive">{text('profile.energy')}</StatusBadge>}
              {one.wantsToLearn && <StatusBadge tone="info">{text('profile.learn')}</StatusBadge>}
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}

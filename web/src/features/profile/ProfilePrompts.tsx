import type { ProfileQuery } from '../../generated/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { useLocalized } from '../../ui/language/useLocalized.ts';
import { useText } from '../../ui/language/useText.ts';
import { useSaveProfile } from './useSaveProfile.ts';

interface ProfilePromptsProps {
  readonly prompts: ProfileQuery['profilePrompts'];
  readonly skills: NonNullable<ProfileQuery['viewer']>['profile']['skills'];
  /** The day it is. */
  readonly today: string;
}

const EDIT = '/profiel?deel=aanpassen';

/** What would make the profile truer, why that is asked, and a way to do it at once. */
export function ProfilePrompts({ prompts, skills, today }: ProfilePromptsProps) {
  const text = useText();
  const localized = useLocalized();
  const { save, isSaving } = useSaveProfile();
  if (prompts.length === 0) return null;
  const stillUse = (skillId: string) => {
    const stated = skills.find(({ skill }) => skill.id === skillId);
    if (!stated) return;
    const { level, givesEnergy, wantsToLearn } = stated;
    void save({ skills: [{ skillId, level, givesEnergy, wantsToLearn, lastUsed: today }] });
  };
  const state = (skillId: string) => {
    void save({ skills: [{ skillId, level: 2, givesEnergy: false, wantsToLearn: false }] });
  };
  return (
    <Card title={text('prompts.title')}>
      <ul className="rp-edit">
        {prompts.map(({ kind, why, teamId, skill }) => {
          const name = skill ? localized(skill.label) : '';
          return (
            <li key={`${kind} ${teamId ?? ''} ${skill?.id ?? ''}`} className="rp-edit__item">
              <h3 className="rp-profile__name">{text(`prompts.${kind}`, { skill: name })}</h3>
              <p className="rp-note">{localized(why)}</p>
              <div className="rp-actions">
                {kind === 'EVALUATE_TEAM' && (
                  <TextLink to={`/teams/${teamId ?? ''}`}>{text('prompts.EVALUATE_TEAM.do')}</TextLink>
                )}
                {kind === 'STATE_STRENGTHS' && <TextLink to={EDIT}>{text('prompts.STATE_STRENGTHS.do')}</TextLink>}
                {kind === 'STILL_USED' && skill && (
                  <>
                    <Button
                      busy={isSaving}
                      aria-label={text('prompts.STILL_USED.do.of', { skill: name })}
                      onClick={() => {
                        stillUse(skill.id);
                      }}
                    >
                      {text('prompts.STILL_USED.do')}
                    </Button>
                    <TextLink to={EDIT}>{text('prompts.edit')}</TextLink>
                  </>
                )}
                {kind === 'STATE_SKILL' && skill && (
                  <>
                    <Button
                      busy={isSaving}
                      aria-label={text('prompts.STATE_SKILL.do.of', { skill: name })}
                      onClick={() => {
                        state(skill.id);
                      }}
                    >
                      {text('prompts.STATE_SKILL.do')}
                    </Button>
                    <TextLink to={EDIT}>{text('prompts.edit')}</TextLink>
                  </>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}

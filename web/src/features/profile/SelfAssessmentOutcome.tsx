import type { ProfileQuery, Role } from '../../generated/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { PointsBar } from '../../ui/PointsBar.tsx';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import { useText } from '../../ui/language/useText.ts';
import { outcomeOf, type Answers, type Statement } from './selfAssessment.ts';
import { useSaveProfile } from './useSaveProfile.ts';

interface SelfAssessmentOutcomeProps {
  readonly statements: readonly Statement[];
  readonly answers: Answers;
  readonly roles: NonNullable<ProfileQuery['viewer']>['profile']['roles'];
}

const HIGHEST = 5;

/** What the answers say of each role beside what the profile says, to take over role by role. */
export function SelfAssessmentOutcome({ statements, answers, roles }: SelfAssessmentOutcomeProps) {
  const text = useText();
  const { save, isSaving, refusal } = useSaveProfile();
  const outcome = Object.entries(outcomeOf(statements, answers)) as [Role, number][];
  return (
    <div className="rp-stack">
      <p>{text('selfAssessment.outcome.text')}</p>
      <ul className="rp-edit">
        {outcome
          .sort(([, a], [, b]) => b - a)
          .map(([role, can]) => {
            const stored = roles.find((one) => one.role === role);
            const name = text(`role.name.${role}`);
            return (
              <li key={role} className="rp-edit__item">
                <h3 className="rp-profile__name">{name}</h3>
                <p className="rp-axis__value">
                  <PointsBar points={can} most={HIGHEST} /> {text('selfAssessment.says', { level: can, most: HIGHEST })}
                </p>
                {stored?.can === can ? (
                  <p className="rp-note">{text('selfAssessment.same')}</p>
                ) : (
                  <div className="rp-edit__foot">
                    <p className="rp-note">
                      {text('selfAssessment.profile', { level: stored?.can ?? 0, most: HIGHEST })}
                    </p>
                    <Button
                      busy={isSaving}
                      aria-label={text('selfAssessment.takeOver.of', { name })}
                      onClick={() => {
                        const { givesEnergy = false, wantsToLearn = false } = stored ?? {};
                        void save({ roles: [{ role, can, givesEnergy, wantsToLearn }] });
                      }}
                    >
                      {text('selfAssessment.takeOver')}
                    </Button>
                  </div>
                )}
              </li>
            );
          })}
      </ul>
      {refusal && <RefusalAlert refusal={refusal} />}
    </div>
  );
}

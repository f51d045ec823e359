import type { EvaluationCardFragment, SkillConfirmationInput } from '../../generated/graphql.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { useRoleNames } from '../../ui/useRoleNames.ts';
import { useLocalized } from '../../ui/language/useLocalized.ts';
import { useText } from '../../ui/language/useText.ts';

interface SkillConfirmationsProps {
  /** The seats of the teammates. */
  readonly seats: EvaluationCardFragment['seats'];
  readonly confirmed: readonly SkillConfirmationInput[];
  readonly onChange: (confirmed: readonly SkillConfirmationInput[]) => void;
}

/** Which skills one saw each teammate use. They count higher in her profile from then on. */
export function SkillConfirmations({ seats, confirmed, onChange }: SkillConfirmationsProps) {
  const text = useText();
  const localized = useLocalized();
  const roleNames = useRoleNames();
  return (
    <div className="rp-stack rp-stack--tight">
      <h3 className="rp-label">{text('evaluation.skills')}</h3>
      <p className="rp-field__hint">{text('evaluation.skills.hint')}</p>
      {seats.map(({ seat, person }) => {
        if (!person || seat.skills.length === 0) return null;
        const isConfirmed = (skillId: string) =>
          confirmed.some((one) => one.personId === person.id && one.skillId === skillId);
        return (
          <fieldset className="rp-fieldset" key={seat.id}>
            <legend className="utrecht-form-label">
              {text('evaluation.skillsOf', { name: person.name, roles: roleNames(seat.roles) })}
            </legend>
            {seat.skills.map(({ skill }) => (
              <Checkbox
                key={skill.id}
                label={localized(skill.label)}
                checked={isConfirmed(skill.id)}
                onChange={(event) => {
                  const others = confirmed.filter((one) => one.personId !== person.id || one.skillId !== skill.id);
                  onChange(event.target.checked ? [...others, { personId: person.id, skillId: skill.id }] : others);
                }}
              />
            ))}
          </fieldset>
        );
      })}
    </div>
  );
}

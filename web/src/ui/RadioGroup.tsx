import { useId, type ComponentProps } from 'react';
import type { FieldTexts } from './Field.tsx';
import type { Choice } from './Select.tsx';

type RadioGroupProps = FieldTexts &
  Omit<ComponentProps<'input'>, 'type' | 'className' | 'value'> & {
    readonly choices: readonly Choice[];
    /** Given: the group is controlled. */
    readonly value?: string | undefined;
    readonly layout?: 'stacked' | 'row';
  };

export function RadioGroup(props: RadioGroupProps) {
  const { label, hint, error, choices, value, layout = 'stacked', ...input } = props;
  const isControlled = 'value' in props;
  const id = useId();
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <fieldset className="rp-fieldset" {...(describedBy === '' ? {} : { 'aria-describedby': describedBy })}>
      <legend className="utrecht-form-label">{label}</legend>
      {hint && (
        <div className="rp-field__hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {error && (
        <div className="rp-field__error" id={`${id}-error`} role="alert">
          {error}
        </div>
      )}
      <div className={`rp-choices rp-choices--${layout}`}>
        {choices.map((choice) => (
          <label className="rp-choice" key={choice.value}>
            <input
              name={id}
              {...input}
              {...(isControlled ? { checked: value === choice.value } : {})}
              type="radio"
              value={choice.value}
              className="utrecht-radio-button utrecht-radio-button--html-input"
            />
            <span className="utrecht-form-label utrecht-form-label--radio">{choice.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

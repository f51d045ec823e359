import type { ComponentProps } from 'react';

type CheckboxProps = Omit<ComponentProps<'input'>, 'type' | 'className'> & { readonly label: string };

export function Checkbox({ label, ...input }: CheckboxProps) {
  return (
    <label className="rp-choice">
      <input {...input} type="checkbox" className="rp-choice__input" />
      <span className="utrecht-form-label utrecht-form-label--checkbox">{label}</span>
    </label>
  );
}

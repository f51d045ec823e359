import type { ComponentProps } from 'react';
import { Field, type FieldTexts } from './Field.tsx';

export interface Choice<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
}

type SelectProps = FieldTexts &
  Omit<ComponentProps<'select'>, 'id' | 'className' | 'children'> & { readonly choices: readonly Choice[] };

export function Select({ label, hint, error, choices, ...select }: SelectProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(attributes) => (
        <select {...select} {...attributes} className="utrecht-select utrecht-select--html-select">
          {choices.map(({ value, label: name }) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

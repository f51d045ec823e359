import { Checkbox } from '../../ui/Checkbox.tsx';
import { Select } from '../../ui/Select.tsx';
import { useText } from '../../ui/language/useText.ts';

/** What one says of a skill or a role. */
export interface Stated {
  readonly level: number;
  readonly givesEnergy: boolean;
  readonly wantsToLearn: boolean;
}

interface StatementFieldProps {
  readonly name: string;
  /** What level 0 means. */
  readonly zero: string;
  readonly stated: Stated;
  readonly onChange: (stated: Stated) => void;
}

const LEVELS = [0, 1, 2, 3, 4, 5];

export function StatementField({ name, zero, stated, onChange }: StatementFieldProps) {
  const text = useText();
  const { level, givesEnergy, wantsToLearn } = stated;
  return (
    <fieldset className="rp-statement">
      <legend className="rp-visually-hidden">{name}</legend>
      <Select
        label={name}
        value={String(level)}
        choices={LEVELS.map((value) => ({
          value: String(value),
          label: value === 0 ? zero : text('profile.can', { can: value, most: 5 }),
        }))}
        onChange={(event) => {
          onChange({ level: Number(event.target.value), givesEnergy, wantsToLearn });
        }}
      />
      <Checkbox
        label={text('profile.energy')}
        checked={givesEnergy}
        onChange={(event) => {
          onChange({ level, givesEnergy: event.target.checked, wantsToLearn });
        }}
      />
      <Checkbox
        label={text('profile.learn')}
        checked={wantsToLearn}
        onChange={(event) => {
          onChange({ level, givesEnergy, wantsToLearn: event.target.checked });
        }}
      />
    </fieldset>
  );
}

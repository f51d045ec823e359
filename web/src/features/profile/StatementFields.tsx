import { Checkbox } from '../../ui/Checkbox.tsx';
import { Select } from '../../ui/Select.tsx';
import { useText } from '../../ui/language/useText.ts';

/** What one says of a skill or a role. */
export interface Stated {
  readonly level: number;
  readonly givesEnergy: boolean;
  readonly wantsToLearn: boolean;
}

interface StatementFieldsProps<Said extends Stated> {
  readonly name: string;
  /** What the name means; nothing when it speaks for itself. */
  readonly hint?: string;
  /** The levels in plain words, the lowest first. */
  readonly levels: readonly { readonly level: number; readonly label: string }[];
  readonly stated: Said;
  readonly onChange: (stated: Said) => void;
}

/** How well, whether it gives energy, and whether one wants to learn it: three different things. */
export function StatementFields<Said extends Stated>({
  name,
  hint,
  levels,
  stated,
  onChange,
}: StatementFieldsProps<Said>) {
  const text = useText();
  return (
    <>
      <Select
        label={name}
        hint={hint}
        value={String(stated.level)}
        choices={levels.map(({ level, label }) => ({ value: String(level), label }))}
        onChange={(event) => {
          onChange({ ...stated, level: Number(event.target.value) });
        }}
      />
      <div className="rp-edit__wishes">
        <Checkbox
          label={text('profile.energy')}
          checked={stated.givesEnergy}
          onChange={(event) => {
            onChange({ ...stated, givesEnergy: event.target.checked });
          }}
        />
        <Checkbox
          label={text('profile.learn')}
          checked={stated.wantsToLearn}
          onChange={(event) => {
            onChange({ ...stated, wantsToLearn: event.target.checked });
          }}
        />
      </div>
    </>
  );
}

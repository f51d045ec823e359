import { readFragment, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Select } from '../../ui/Select.tsx';
import { useLocalized } from '../../ui/language/useLocalized.ts';
import { useText } from '../../ui/language/useText.ts';
import type { PairWish, WhatIf, WhatIfChange } from './whatIf.ts';

const policyChoice = graphql(`
  fragment PolicyChoice on Policy {
    id
    name {
      nl
      en
    }
    meaning {
      nl
      en
    }
  }
`);

interface WishesFormProps {
  readonly policies: readonly FragmentType<typeof policyChoice>[];
  readonly whatIf: WhatIf;
  readonly onChange: (change: WhatIfChange) => void;
}

const PAIR_WISHES = ['NONE', 'FRESH', 'FAMILIAR'] as const;

/** Under which policy the teams are best, and what the coordinator wishes of the team as a whole. */
export function WishesForm({ policies, whatIf, onChange }: WishesFormProps) {
  const text = useText();
  const localized = useLocalized();
  const choices = readFragment(policyChoice, policies);
  const chosen = choices.find(({ id }) => id === whatIf.policyId) ?? choices[0];
  if (!chosen) return null;
  return (
    <div className="rp-filters rp-wishes">
      <Select
        label={text('wishes.policy')}
        hint={localized(chosen.meaning)}
        value={chosen.id}
        choices={choices.map(({ id, name }) => ({ value: id, label: localized(name) }))}
        onChange={(event) => {
          onChange({ kind: 'POLICY', policyId: event.target.value });
        }}
      />
      <Select
        label={text('wishes.pairs')}
        value={whatIf.pairWish ?? 'NONE'}
        choices={PAIR_WISHES.map((value) => ({ value, label: text(`wishes.pairs.${value}`) }))}
        onChange={(event) => {
          const { value } = event.target;
          onChange({ kind: 'PAIRS', pairWish: value === 'NONE' ? null : (value as PairWish) });
        }}
      />
      <Checkbox
        label={text('wishes.doubleRoles')}
        checked={whatIf.allowsDoubleRoles}
        onChange={(event) => {
          onChange({ kind: 'DOUBLE_ROLES', allowsDoubleRoles: event.target.checked });
        }}
      />
    </div>
  );
}

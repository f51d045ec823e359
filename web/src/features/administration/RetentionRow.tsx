import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { RetentionRulesQuery } from '../../generated/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { wholeNumberOf } from '../../ui/wholeNumber.ts';
import { useLocalized } from '../../ui/language/useLocalized.ts';
import { useText } from '../../ui/language/useText.ts';
import { setRetentionMutation } from './settingsDocuments.ts';

type Rule = Extract<RetentionRulesQuery['retention'], { __typename: 'Retention' }>['rules'][number];

interface RetentionRowProps {
  readonly rule: Rule;
  readonly onChanged: () => void;
}

/** One kind of data, and for how many months it is kept. */
export function RetentionRow({ rule, onChanged }: RetentionRowProps) {
  const text = useText();
  const localized = useLocalized();
  const [typed, setTyped] = useState(String(rule.months));
  const [setRetention, { data, loading }] = useMutation(setRetentionMutation);
  const refusal = data?.setRetention.__typename === 'Refusal' ? data.setRetention : null;
  const save = async () => {
    const answer = await setRetention({ variables: { class: rule.class, months: wholeNumberOf(typed) } });
    if (answer.data?.setRetention.__typename === 'Retention') onChanged();
  };
  return (
    <li>
      <form
        noValidate
        className="rp-retention__row"
        onSubmit={(event) => {
          event.preventDefault();
          if (!loading) void save();
        }}
      >
        <TextField
          label={localized(rule.label)}
          hint={text('retention.months', { least: rule.least, due: rule.due })}
          error={refusal ? localized(refusal.message) : undefined}
          inputMode="numeric"
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
          }}
        />
        <Button type="submit" busy={loading} aria-label={text('retention.save', { name: localized(rule.label) })}>
          {text('settings.save')}
        </Button>
      </form>
    </li>
  );
}

import { useState } from 'react';
import { readFragment, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Select } from '../../ui/Select.tsx';
import { useLocalized } from '../../ui/language/useLocalized.ts';
import { useText } from '../../ui/language/useText.ts';
import type { Decisions } from './useDecisions.ts';

const splitChoice = graphql(`
  fragment SplitChoice on Split {
    by
    parts {
      key
      title {
        nl
        en
      }
    }
  }
`);

interface SplitChoiceProps {
  readonly splits: readonly FragmentType<typeof splitChoice>[];
  readonly isOpen: boolean;
  readonly decisions: Decisions;
}

/** The ways to split a request; the chosen parts become requests of their own. */
export function SplitChoice({ splits, isOpen, decisions }: SplitChoiceProps) {
  const text = useText();
  const localized = useLocalized();
  const ways = readFragment(splitChoice, splits);
  const [by, setBy] = useState<string>(ways[0]?.by ?? '');
  const [leftOut, setLeftOut] = useState<readonly string[]>([]);
  const way = ways.find((one) => one.by === by) ?? ways[0];
  if (!way) return null;
  const chosen = way.parts.map(({ key }) => key).filter((key) => !leftOut.includes(key));
  return (
    <div className="rp-stack rp-stack--tight">
      <h3 className="rp-label">{text('size.split')}</h3>
      {ways.length > 1 && (
        <Select
          label={text('size.split.by')}
          value={way.by}
          choices={ways.map((one) => ({ value: one.by, label: text(`size.split.by.${one.by}`) }))}
          onChange={(event) => {
            setBy(event.target.value);
          }}
        />
      )}
      {!isOpen && (
        <ol className="rp-list">
          {way.parts.map(({ key, title }) => (
            <li key={key}>{localized(title)}</li>
          ))}
        </ol>
      )}
      {isOpen && (
        <>
          {way.parts.map(({ key, title }) => (
            <Checkbox
              key={key}
              label={localized(title)}
              checked={!leftOut.includes(key)}
              onChange={(event) => {
                setLeftOut(event.target.checked ? leftOut.filter((other) => other !== key) : [...leftOut, key]);
              }}
            />
          ))}
          <p className="rp-note">{text('size.split.note')}</p>
          {chosen.length > 0 && (
            <div>
              <Button busy={decisions.isBusy} onClick={() => void decisions.split(chosen)}>
                {text('size.split.accept', { count: chosen.length })}
              </Button>
            </div>
          )}
        </>
      )}
    </div>
  );
}

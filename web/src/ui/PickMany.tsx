import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components/ComboBox';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Button } from './Button.tsx';
import type { Choice } from './Select.tsx';
import { useLanguage } from './language/useLanguage.ts';
import { useText } from './language/useText.ts';

interface PickManyProps {
  /** The name of the field to look one up with, such as "Vaardigheid toevoegen". */
  readonly label: string;
  readonly choices: readonly Choice[];
  /** What was picked, in order. */
  readonly picked: readonly string[];
  readonly most: number;
  readonly onChange: (picked: readonly string[]) => void;
}

/** A list that one adds to by typing part of a name, and takes from with a button; the order counts. */
export function PickMany({ label, choices, picked, most, onChange }: PickManyProps) {
  const text = useText();
  const { language } = useLanguage();
  // Each pick starts with a fresh, empty field: clearing the old one would open its list again.
  const [turn, setTurn] = useState(0);
  const nameOf = (value: string) => choices.find((choice) => choice.value === value)?.label ?? value;
  return (
    <I18nProvider locale={language}>
      <ol className="rp-picked">
        {picked.map((value, place) => (
          <li key={value} className="rp-picked__item">
            <span className="rp-picked__name">{nameOf(value)}</span>
            <span className="rp-picked__actions">
              {place > 0 && (
                <Button
                  purpose="subtle"
                  aria-label={text('ui.earlierNamed', { name: nameOf(value) })}
                  onClick={() => {
                    onChange([
                      ...picked.slice(0, place - 1),
                      value,
                      ...picked.slice(place - 1).filter((one) => one !== value),
                    ]);
                  }}
                >
                  {text('ui.earlier')}
                </Button>
              )}
              <Button
                purpose="subtle"
                aria-label={text('ui.removeNamed', { name: nameOf(value) })}
                onClick={() => {
                  onChange(picked.filter((other) => other !== value));
                }}
              >
                {text('ui.remove')}
              </Button>
            </span>
          </li>
        ))}
      </ol>
      {picked.length < most && (
        <ComboBox
          className="rp-combobox"
          allowsEmptyCollection
          key={turn}
          // The focus was in the field that this one takes the place of.
          // eslint-disable-next-line jsx-a11y/no-autofocus
          autoFocus={turn > 0}
          defaultItems={choices.filter((choice) => !picked.includes(choice.value))}
          defaultFilter={(name, search) => name.toLowerCase().includes(search.trim().toLowerCase())}
          onChange={(key) => {
            if (key === null) return;
            onChange([...picked, String(key)]);
            setTurn(turn + 1);
          }}
        >
          <Label className="utrecht-form-label">{label}</Label>
          <div className="rp-combobox__field">
            <Input className="utrecht-textbox utrecht-textbox--html-input" />
            <AriaButton className="rp-combobox__open">
              <span aria-hidden="true">▾</span>
            </AriaButton>
          </div>
          <Popover className="rp-combobox__popover">
            <ListBox<Choice>
              className="rp-combobox__list"
              renderEmptyState={() => <p className="rp-combobox__item">{text('ui.nothingFound')}</p>}
            >
              {(choice) => (
                <ListBoxItem id={choice.value} textValue={choice.label} className="rp-combobox__item">
                  {choice.label}
                </ListBoxItem>
              )}
            </ListBox>
          </Popover>
        </ComboBox>
      )}
    </I18nProvider>
  );
}

import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { PersonSearch } from '../../ui/PersonSearch.tsx';
import { useText } from '../../ui/language/useText.ts';
import { PersonProfileView } from './PersonProfileView.tsx';
import type { Named } from './whatIf.ts';

interface PersonPickerProps {
  readonly label: string;
  readonly requestId: string;
  readonly person: Named | null;
  readonly onPick: (person: Named | null) => void;
}

/** Finds somebody for one seat, by name; her profile can be looked at, and she sees that it was. */
export function PersonPicker({ label, requestId, person, onPick }: PersonPickerProps) {
  const text = useText();
  const [looked, setLooked] = useState<string | null>(null);
  if (person)
    return (
      <div className="rp-picked__item">
        <strong>{label}</strong>: {person.name}
        <Button
          purpose="subtle"
          aria-label={text('manual.clear.of', { seat: label, name: person.name })}
          onClick={() => {
            onPick(null);
          }}
        >
          {text('manual.clear')}
        </Button>
      </div>
    );
  return (
    <div className="rp-stack rp-stack--tight">
      <PersonSearch
        label={label}
        hint={text('manual.search')}
        actions={(found) => (
          <>
            <Button
              purpose="subtle"
              aria-label={text('manual.pick.of', { seat: label, name: found.name })}
              onClick={() => {
                onPick(found);
              }}
            >
              {text('manual.pick')}
            </Button>
            <Button
              purpose="subtle"
              aria-label={text('manual.profile.of', { name: found.name })}
              onClick={() => {
                setLooked(found.id);
              }}
            >
              {text('manual.profile')}
            </Button>
          </>
        )}
      />
      {looked !== null && <PersonProfileView personId={looked} requestId={requestId} />}
    </div>
  );
}

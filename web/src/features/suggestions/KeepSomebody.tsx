import { useState } from 'react';
import type { SuggestionRequestQuery } from '../../generated/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { PersonSearch } from '../../ui/PersonSearch.tsx';
import { Select } from '../../ui/Select.tsx';
import { useText } from '../../ui/language/useText.ts';
import { useSeatName } from './seatNames.ts';
import { WhyNotAnswer } from './WhyNotAnswer.tsx';
import type { Named, WhatIf, WhatIfChange } from './whatIf.ts';

interface KeepSomebodyProps {
  readonly requestId: string;
  readonly whatIf: WhatIf;
  readonly seats: NonNullable<SuggestionRequestQuery['staffingRequest']>['breakdown']['seats'];
  readonly onChange: (change: WhatIfChange) => void;
}

/** Tries somebody whom the search did not suggest: why not him? */
export function KeepSomebody({ requestId, seats, whatIf, onChange }: KeepSomebodyProps) {
  const text = useText();
  const seatName = useSeatName();
  const [seatId, setSeatId] = useState(seats[0]?.id ?? '');
  const [asked, setAsked] = useState<Named | null>(null);
  return (
    <details className="rp-details">
      <summary>{text('keep.title')}</summary>
      <div className="rp-stack rp-stack--tight">
        <Select
          label={text('keep.seat')}
          value={seatId}
          choices={seats.map(({ id }, place) => ({ value: id, label: `${String(place + 1)}. ${seatName(id)}` }))}
          onChange={(event) => {
            setSeatId(event.target.value);
          }}
        />
        <PersonSearch
          label={text('keep.search')}
          actions={(person, clear) => (
            <>
              <Button
                purpose="subtle"
                aria-label={text('whatIf.pin.of', { name: person.name, seat: seatName(seatId) })}
                onClick={() => {
                  onChange({ kind: 'PIN', seatId, person });
                  clear();
                }}
              >
                {text('whatIf.pin')}
              </Button>
              <Button
                purpose="subtle"
                onClick={() => {
                  setAsked(person);
                }}
              >
                {text('whyNot.ask', { name: person.name })}
              </Button>
            </>
          )}
        />
        {asked && <WhyNotAnswer requestId={requestId} whatIf={whatIf} person={asked} />}
      </div>
    </details>
  );
}

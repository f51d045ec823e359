import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { useText } from '../../ui/language/useText.ts';
import { useSeatName } from './seatNames.ts';
import type { WhatIf, WhatIfChange } from './whatIf.ts';

interface WhatIfListProps {
  readonly whatIf: WhatIf;
  readonly onChange: (change: WhatIfChange) => void;
}

/** What is being tried out, each with its way back. */
export function WhatIfList({ whatIf: { pins, excluded }, onChange }: WhatIfListProps) {
  const text = useText();
  const seatName = useSeatName();
  if (pins.length + excluded.length === 0) return null;
  return (
    <Card title={text('whatIf.title')}>
      <p className="rp-note">{text('whatIf.note')}</p>
      <ul className="rp-picked">
        {pins.map(({ seatId, person }) => (
          <li key={seatId} className="rp-picked__item">
            {text('whatIf.pinned', { name: person.name, seat: seatName(seatId) })}
            <Button
              purpose="subtle"
              aria-label={text('whatIf.unpin.of', { name: person.name })}
              onClick={() => {
                onChange({ kind: 'UNPIN', seatId });
              }}
            >
              {text('whatIf.unpin')}
            </Button>
          </li>
        ))}
        {excluded.map(({ id, name }) => (
          <li key={id} className="rp-picked__item">
            {text('whatIf.excluded', { name })}
            <Button
              purpose="subtle"
              aria-label={text('whatIf.include.of', { name })}
              onClick={() => {
                onChange({ kind: 'INCLUDE', personId: id });
              }}
            >
              {text('whatIf.include')}
            </Button>
          </li>
        ))}
      </ul>
      <div>
        <Button
          onClick={() => {
            onChange({ kind: 'START_OVER' });
          }}
        >
          {text('whatIf.startOver')}
        </Button>
      </div>
    </Card>
  );
}

import { useSignedNumber } from '../../ui/useSignedNumber.ts';
import { useText } from '../../ui/language/useText.ts';

interface DeltaProps {
  readonly now: number;
  readonly before: number;
  /** Also says that nothing moved. */
  readonly tellsSame?: boolean;
}

/** How a number moved since the answer before. */
export function Delta({ now, before, tellsSame = false }: DeltaProps) {
  const text = useText();
  const signed = useSignedNumber();
  const change = now - before;
  if (change === 0 && !tellsSame) return null;
  const direction = change > 0 ? 'up' : change < 0 ? 'down' : 'same';
  return (
    <span className={`rp-delta rp-delta--${direction}`}>
      {change === 0 ? text('suggestions.same') : text('suggestions.delta', { change: signed(change) })}
    </span>
  );
}

import { useSignedNumber } from '../../ui/useSignedNumber.ts';
import { useText } from '../../ui/language/useText.ts';

/** How a number moved since the answer before. */
export function Delta({ now, before }: { readonly now: number; readonly before: number }) {
  const text = useText();
  const signed = useSignedNumber();
  const change = now - before;
  const direction = change > 0 ? 'up' : change < 0 ? 'down' : 'same';
  return (
    <span className={`rp-delta rp-delta--${direction}`}>
      {change === 0 ? text('suggestions.same') : text('suggestions.delta', { change: signed(change) })}
    </span>
  );
}

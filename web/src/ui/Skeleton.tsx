import { useText } from './language/useText.ts';

/** Holds the place of what is being loaded, so that nothing jumps. */
export function Skeleton({ lines = 4, tall = false }: { readonly lines?: number; readonly tall?: boolean }) {
  const text = useText();
  return (
    <div className={`rp-skeleton${tall ? ' rp-skeleton--tall' : ''}`} role="status">
      <span className="rp-visually-hidden">{text('ui.loading')}</span>
      {Array.from({ length: lines }, (_, line) => (
        <div className="rp-skeleton__line" key={line} />
      ))}
    </div>
  );
}

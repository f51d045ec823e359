export type BadgeTone = 'neutral' | 'info' | 'positive' | 'warning' | 'negative';

/** A status in a word. The word carries the meaning; the colour only helps to find it back. */
export function StatusBadge({ tone, children }: { readonly tone: BadgeTone; readonly children: string }) {
  return <span className={`utrecht-badge-status rp-badge rp-badge--${tone}`}>{children}</span>;
}

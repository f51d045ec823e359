import type { ReactNode } from 'react';

/** Nothing here, and what to do next. */
export function EmptyState({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <div className="rp-empty">
      <p className="rp-empty__title">{title}</p>
      {children}
    </div>
  );
}

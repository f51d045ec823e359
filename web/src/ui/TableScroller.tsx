import type { ReactNode } from 'react';

/** A wide table that scrolls inside its own frame, by touch and by keyboard. */
export function TableScroller({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    // The frame takes the focus so that the arrow keys can scroll it (WCAG 2.1.1).
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="rp-scroller" role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}

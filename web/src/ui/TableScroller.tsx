import type { ReactNode } from 'react';

interface TableScrollerProps {
  readonly label: string;
  /** Many rows: it keeps its head in view and scrolls inside. */
  readonly isLong?: boolean;
  readonly children: ReactNode;
}

/** A wide table that scrolls inside its own frame, by touch and by keyboard. */
export function TableScroller({ label, isLong = false, children }: TableScrollerProps) {
  const className = isLong ? 'rp-scroller rp-scroller--long' : 'rp-scroller';
  return (
    // The frame takes the focus so that the arrow keys can scroll it (WCAG 2.1.1).
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={className} role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}

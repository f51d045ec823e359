import type { ReactNode } from 'react';
import { Link } from 'react-router';

interface TextLinkProps {
  readonly to: string;
  /** What the other page begins with. */
  readonly state?: unknown;
  readonly children: ReactNode;
}

export function TextLink({ to, state, children }: TextLinkProps) {
  return (
    <Link to={to} state={state} className="nl-link">
      {children}
    </Link>
  );
}

import type { ReactNode } from 'react';
import { Link } from 'react-router';

interface ButtonLinkProps {
  readonly to: string;
  /** What the other page begins with. */
  readonly state?: unknown;
  readonly children: ReactNode;
  readonly purpose?: 'primary' | 'secondary' | 'subtle';
}

/** A link that invites as much as a button does. It still is a link: it goes somewhere. */
export function ButtonLink({ to, state, children, purpose = 'primary' }: ButtonLinkProps) {
  return (
    <Link to={to} state={state} relative="path" className={`nl-button nl-button--${purpose} rp-button-link`}>
      {children}
    </Link>
  );
}

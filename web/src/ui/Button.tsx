import type { ComponentProps, ReactNode } from 'react';
import { Button as NlButton } from '@nl-design-system-candidate/button-react';

interface ButtonProps extends Omit<ComponentProps<'button'>, 'disabled'> {
  readonly children: ReactNode;
  readonly purpose?: 'primary' | 'secondary' | 'subtle';
  readonly hint?: 'positive' | 'negative';
  /** The action is under way: pressing again does nothing, and the focus stays. */
  readonly busy?: boolean;
}

export function Button({ purpose = 'secondary', hint, busy = false, onClick, children, ...rest }: ButtonProps) {
  return (
    <NlButton
      {...rest}
      purpose={purpose}
      {...(hint ? { hint } : {})}
      busy={busy}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {children}
    </NlButton>
  );
}

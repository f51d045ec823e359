import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';

export type AlertTone = 'info' | 'ok' | 'warning' | 'error';

interface AlertProps {
  readonly tone: AlertTone;
  readonly title?: string;
  readonly children?: ReactNode;
  /** Tells screen readers at once; for what appears after an action. */
  readonly announce?: boolean;
}

export function Alert({ tone, title, children, announce = false }: AlertProps) {
  const role = announce ? (tone === 'error' ? 'alert' : 'status') : undefined;
  return (
    <div className={`utrecht-alert utrecht-alert--${tone}`} role={role}>
      <div className="utrecht-alert__icon">
        <Icon name={tone} />
      </div>
      <div className="utrecht-alert__content">
        {title && <p className="rp-alert__title">{title}</p>}
        <div className="utrecht-alert__message">{children}</div>
      </div>
    </div>
  );
}

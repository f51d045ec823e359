import { useId, type ReactNode } from 'react';
import { Heading, type HeadingLevel } from '@nl-design-system-candidate/heading-react';

interface CardProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly level?: HeadingLevel;
  /** Beside the title, such as a status. */
  readonly aside?: ReactNode;
  readonly className?: string;
}

export function Card({ title, children, level = 2, aside, className }: CardProps) {
  const id = useId();
  return (
    <section className={`rp-card${className ? ` ${className}` : ''}`} aria-labelledby={id}>
      <div className="rp-card__head">
        <Heading level={level} appearance="level-4" id={id}>
          {title}
        </Heading>
        {aside !== undefined && <div aria-live="polite">{aside}</div>}
      </div>
      {children}
    </section>
  );
}

import { useEffect, useRef, type ReactNode } from 'react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useLocation } from 'react-router';
import { useText } from './language/useText.ts';

interface PageHeadingProps {
  readonly title: string;
  /** What the page is for, in one or two sentences. */
  readonly lead?: ReactNode;
  /** How the page works, for who wants to know; closed until she opens it. */
  readonly help?: string;
}

/** The one h1 of a page. It names the document, and takes the focus after a navigation so that screen readers follow. */
export function PageHeading({ title, lead, help }: PageHeadingProps) {
  const text = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const { key } = useLocation();
  const isFirstPage = key === 'default';
  useEffect(() => {
    if (!isFirstPage) heading.current?.focus();
    // Only when the page appears: a changed query string must not move the focus.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return (
    <div className="rp-page-heading">
      <title>{`${title} – Rolpool`}</title>
      <Heading level={1} ref={heading} tabIndex={-1}>
        {title}
      </Heading>
      {lead !== undefined && <Paragraph purpose="lead">{lead}</Paragraph>}
      {help !== undefined && (
        <details className="rp-details rp-no-print">
          <summary>{text('ui.help')}</summary>
          <p className="rp-help">{help}</p>
        </details>
      )}
    </div>
  );
}

import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { ButtonLink } from '../ui/ButtonLink.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { useText } from '../ui/language/useText.ts';

export function NotFoundPage() {
  const text = useText();
  return (
    <div className="rp-narrow rp-stack">
      <PageHeading title={text('notFound.title')} />
      <Paragraph>{text('notFound.text')}</Paragraph>
      <div className="rp-actions">
        <ButtonLink to="/">{text('error.home')}</ButtonLink>
        <ButtonLink to="/volgen" purpose="secondary">
          {text('nav.follow')}
        </ButtonLink>
      </div>
    </div>
  );
}

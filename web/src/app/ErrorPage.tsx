import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { Button } from '../ui/Button.tsx';
import { ButtonLink } from '../ui/ButtonLink.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { useText } from '../ui/language/useText.ts';

/** A fault of ours. The header stays, so that one can go on. */
export function ErrorPage() {
  const text = useText();
  return (
    <div className="rp-narrow rp-stack">
      <PageHeading title={text('error.title')} />
      <Paragraph>{text('error.text')}</Paragraph>
      <div className="rp-actions">
        <Button
          purpose="primary"
          onClick={() => {
            window.location.reload();
          }}
        >
          {text('error.reload')}
        </Button>
        <ButtonLink to="/" purpose="secondary">
          {text('error.home')}
        </ButtonLink>
      </div>
    </div>
  );
}

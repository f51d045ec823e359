import { TextLink } from '../ui/TextLink.tsx';
import { useText } from '../ui/language/useText.ts';

export function DemoBanner({ isSignedIn }: { readonly isSignedIn: boolean }) {
  const text = useText();
  return (
    <aside className="rp-demo" aria-label={text('demo.label')}>
      <p className="rp-demo__text">
        <strong>{text('demo.label')}.</strong> {text('demo.text')}{' '}
        {!isSignedIn && <TextLink to="/aanmelden">{text('demo.choose')}</TextLink>}
      </p>
    </aside>
  );
}

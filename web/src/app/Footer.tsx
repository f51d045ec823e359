import { TextLink } from '../ui/TextLink.tsx';
import { useText } from '../ui/language/useText.ts';

export function Footer() {
  const text = useText();
  return (
    <footer className="rp-footer">
      <div className="rp-footer__inner">
        <p>{text('layout.about')}</p>
        <ul className="rp-footer__links">
          <li>
            <TextLink to="/toegankelijkheid">{text('accessibility.title')}</TextLink>
          </li>
          <li>
            <TextLink to="/volgen">{text('nav.follow')}</TextLink>
          </li>
        </ul>
      </div>
    </footer>
  );
}

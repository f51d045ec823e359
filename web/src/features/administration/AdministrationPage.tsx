import { PageHeading } from '../../ui/PageHeading.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { useText } from '../../ui/language/useText.ts';

/** What an administrator can set. */
export function AdministrationPage() {
  const text = useText();
  return (
    <div className="rp-stack">
      <PageHeading title={text('admin.title')} lead={text('admin.lead')} />
      <ul className="rp-list">
        <li>
          <TextLink to="/beheer/mensen">{text('import.title')}</TextLink>
        </li>
        <li>
          <TextLink to="/beheer/catalogus">{text('catalogue.title')}</TextLink>
        </li>
        <li>
          <TextLink to="/beheer/beleid">{text('policies.title')}</TextLink>
        </li>
        <li>
          <TextLink to="/beheer/instellingen">{text('settings.title')}</TextLink>
        </li>
        <li>
          <TextLink to="/controle">{text('audit.title')}</TextLink>
        </li>
        <li>
          <TextLink to="/verbetering">{text('overrides.title')}</TextLink>
        </li>
      </ul>
    </div>
  );
}

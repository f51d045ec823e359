import { useId, useState } from 'react';
import { Link, matchPath, NavLink, useLocation } from 'react-router';
import type { ViewerQuery } from '../generated/graphql.ts';
import { Icon } from '../ui/Icon.tsx';
import { useText } from '../ui/language/useText.ts';
import { AccountMenu } from './AccountMenu.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { NAVIGATION } from './navigation.ts';

interface HeaderProps {
  readonly viewer: ViewerQuery['viewer'];
  /** False as long as we do not know whether somebody is signed in. */
  readonly isKnown: boolean;
  readonly isSingleSignOn: boolean;
}

export function Header({ viewer, isKnown, isSingleSignOn }: HeaderProps) {
  const text = useText();
  const { key, pathname } = useLocation();
  // On a phone the menu is open for one page only: going somewhere closes it.
  const [openedAt, setOpenedAt] = useState<string | null>(null);
  const isOpen = openedAt === key;
  const menuId = useId();
  const items = NAVIGATION.filter(
    ({ anyOf }) => !anyOf || anyOf.some((permission) => viewer?.permissions.includes(permission)),
  );
  return (
    <header className="rp-header">
      <div className="rp-header__top">
        <NavLink to="/" className="rp-logo" aria-label={text('layout.home')}>
          <svg className="rp-logo__mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
            <circle cx="16" cy="8" r="6" />
            <circle cx="7" cy="23" r="6" />
            <circle cx="25" cy="23" r="6" />
          </svg>
          <span>Rolpool</span>
        </NavLink>
        <div className="rp-header__tools">
          <LanguageSwitch />
          {isKnown && <AccountMenu viewer={viewer} isSingleSignOn={isSingleSignOn} />}
        </div>
        <button
          type="button"
          className="rp-menu-button"
          aria-expanded={isOpen}
          aria-controls={menuId}
          onClick={() => {
            setOpenedAt(isOpen ? null : key);
          }}
        >
          <Icon name="menu" /> {text('layout.menu')}
        </button>
      </div>
      <nav aria-label={text('layout.navigation')} className={`rp-nav${isOpen ? ' rp-nav--open' : ''}`} id={menuId}>
        <ul className="rp-nav__list">
          {items.map(({ to, name, holds }) => (
            <li key={to}>
              <Link
                to={to}
                className="rp-nav__link"
                aria-current={
                  matchPath({ path: to, end: to === '/' }, pathname) !== null || holds?.includes(pathname) === true
                    ? 'page'
                    : undefined
                }
              >
                {text(name)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

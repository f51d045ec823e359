import { Link } from 'react-router';

export interface TabLink {
  readonly to: string;
  readonly label: string;
  readonly isCurrent: boolean;
}

/** Views of one page beside each other. They are links, so each has an address of its own. */
export function TabLinks({ label, tabs }: { readonly label: string; readonly tabs: readonly TabLink[] }) {
  return (
    <nav aria-label={label} className="rp-tabs rp-no-print">
      <ul className="rp-tabs__list">
        {tabs.map(({ to, label: name, isCurrent }) => (
          <li key={to}>
            <Link to={to} className="rp-tabs__tab" {...(isCurrent ? { 'aria-current': 'page' as const } : {})}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

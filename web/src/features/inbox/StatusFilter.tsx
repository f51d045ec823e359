import { Link } from 'react-router';
import type { RequestStatus } from '../../generated/graphql.ts';
import { useText } from '../../ui/language/useText.ts';

export const STATUSES = [
  'RECEIVED',
  'IN_INTAKE',
  'TEAM_PROPOSED',
  'TEAM_ACTIVE',
  'HANDED_TO_LINE',
  'CLOSED',
  'MERGED',
  'SPLIT',
] as const satisfies readonly RequestStatus[];

/** Which requests to show. They are links, so each choice has an address of its own. */
export function StatusFilter({ chosen }: { readonly chosen: RequestStatus | undefined }) {
  const text = useText();
  return (
    <nav aria-label={text('inbox.filter')} className="rp-tabs">
      <ul className="rp-tabs__list">
        <li>
          <Link to="/verzoeken" className="rp-tabs__tab" {...(chosen ? {} : { 'aria-current': 'page' })}>
            {text('inbox.all')}
          </Link>
        </li>
        {STATUSES.map((status) => (
          <li key={status}>
            <Link
              to={`/verzoeken?status=${status}`}
              className="rp-tabs__tab"
              {...(chosen === status ? { 'aria-current': 'page' } : {})}
            >
              {text(`requestStatus.${status}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

import type { FragilityQuery } from '../../generated/graphql.ts';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { useRoleNames } from '../../ui/useRoleNames.ts';
import { useLocalized } from '../../ui/language/useLocalized.ts';
import { useText } from '../../ui/language/useText.ts';

export type FragileSpot = Extract<FragilityQuery['fragility'], { __typename: 'Fragility' }>['spots'][number];

interface FragileSpotCardProps {
  readonly spot: FragileSpot;
  /** The starts that were looked at, in words. */
  readonly days: readonly string[];
}

const MOST_REQUESTS = 6;

const toneOf = (people: number | null) => (people === null ? 'positive' : people === 0 ? 'negative' : 'warning');

/** One fragile place: on how many people it rests at each start, for which requests, and what would mend it. */
export function FragileSpotCard({ spot, days }: FragileSpotCardProps) {
  const text = useText();
  const localized = useLocalized();
  const roleNames = useRoleNames();
  const { roles, skills, people, requests, mends } = spot;
  const open = requests.filter(({ isOpen }) => isOpen);
  const named = requests.filter(({ id, title }) => id !== null && title !== null);
  return (
    <li className="rp-row rp-fragile">
      <div className="rp-row__main rp-stack rp-stack--tight">
        <h2 className="rp-row__title">
          {text('fragility.spot', {
            role: roleNames(roles),
            skill: skills.map(({ label }) => localized(label)).join(', '),
          })}
        </h2>
        <div className="rp-fragile__parts">
          <div className="rp-stack rp-stack--tight">
            <dl className="rp-fragile__moments">
              {days.map((day, at) => {
                const count = people[at] ?? null;
                return (
                  <div key={day}>
                    <dt>{text('fragility.start', { day })}</dt>
                    <dd>
                      <StatusBadge tone={toneOf(count)}>
                        {count === null ? text('fragility.sturdy') : text('fragility.people', { count })}
                      </StatusBadge>
                    </dd>
                  </div>
                );
              })}
            </dl>
            <p>{text('fragility.requests', { open: open.length, typical: requests.length - open.length })}</p>
            {named.length > 0 && (
              <ul className="rp-links">
                {named.slice(0, MOST_REQUESTS).map(({ id, title }) => (
                  <li key={id}>
                    <TextLink to={`/verzoeken/${id ?? ''}`}>{title}</TextLink>
                  </li>
                ))}
              </ul>
            )}
          </div>
          <div className="rp-fragile__mends">
            <h3 className="rp-label">{text('fragility.mend')}</h3>
            {mends.length === 0 ? (
              <p>{text('fragility.mend.hire')}</p>
            ) : (
              <ul className="rp-list">
                {mends.map(({ kind, people: able, someWantTo }) => (
                  <li key={kind}>
                    {text(`fragility.mend.${kind}`, {
                      people: able === null ? text('fragility.aFew') : text('fragility.able', { count: able }),
                    })}{' '}
                    {someWantTo && text('fragility.mend.wants')}
                  </li>
                ))}
              </ul>
            )}
          </div>
        </div>
      </div>
    </li>
  );
}

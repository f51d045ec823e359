import { readFragment, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { Card } from '../../ui/Card.tsx';
import { PointsBar } from '../../ui/PointsBar.tsx';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { useText } from '../../ui/language/useText.ts';

const profileRoles = graphql(`
  fragment ProfileRoles on ProfileRole {
    role
    can
    givesEnergy
    wantsToLearn
  }
`);

const HIGHEST = 5;

/** What she says of each of the five roles: can, gives energy, wants to learn. */
export function ProfileRoles({ roles }: { readonly roles: readonly FragmentType<typeof profileRoles>[] }) {
  const text = useText();
  return (
    <Card title={text('profile.roles')}>
      <ul className="rp-profile">
        {readFragment(profileRoles, roles).map(({ role, can, givesEnergy, wantsToLearn }) => (
          <li className="rp-profile__item" key={role}>
            <h3 className="rp-profile__name">{text(`role.name.${role}`)}</h3>
            <p className="rp-note">{text(`role.question.${role}`)}</p>
            <p className="rp-axis__value">
              <PointsBar points={can} most={HIGHEST} /> {text('profile.can', { can, most: HIGHEST })}
            </p>
            <div className="rp-chips">
              {givesEnergy && <StatusBadge tone="positive">{text('profile.energy')}</StatusBadge>}
              {wantsToLearn && <StatusBadge tone="info">{text('profile.learn')}</StatusBadge>}
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}

import { readFragment, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { Card } from '../../ui/Card.tsx';
import { useRoleNames } from '../../ui/useRoleNames.ts';
import { useDateText } from '../../ui/language/useDateText.ts';
import { useLocalized } from '../../ui/language/useLocalized.ts';
import { useText } from '../../ui/language/useText.ts';
import { TeamStatusBadge } from './TeamStatusBadge.tsx';

const teamMembers = graphql(`
  fragment TeamMembers on Team {
    id
    status
    hasStarted
    startsOn
    endsOn
    reason
    seats {
      seat {
        id
        roles
        hoursPerWeek
      }
      person {
        id
        name
        department {
          id
          name {
            nl
            en
          }
        }
      }
      invitation {
        id
        status
      }
    }
  }
`);

export function TeamMembers({ team }: { readonly team: FragmentType<typeof teamMembers> }) {
  const text = useText();
  const dateText = useDateText();
  const localized = useLocalized();
  const roleNames = useRoleNames();
  const { status, hasStarted, startsOn, endsOn, reason, seats } = readFragment(teamMembers, team);
  return (
    <Card title={text('teams.members')} aside={<TeamStatusBadge status={status} hasStarted={hasStarted} />}>
      <p>
        {text('team.dates', { from: dateText(startsOn), to: dateText(endsOn) })} {text('team.reason', { reason })}
      </p>
      <ul className="rp-team">
        {seats.map(({ seat, person, invitation }) => (
          <li className="rp-team__seat" key={seat.id}>
            <div>
              <p className="rp-team__person">{person?.name ?? text('team.openSeat')}</p>
              <p className="rp-row__meta">
                {person && `${localized(person.department.name)} · `}
                {roleNames(seat.roles)} · {text('seats.hoursPerWeek', { hours: seat.hoursPerWeek })}
              </p>
            </div>
            {status === 'PROPOSED' && invitation && (
              <span className="rp-row__meta">{text(`invitationStatus.${invitation.status}`)}</span>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}

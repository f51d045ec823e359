import { readFragment, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { StatusBadge, type BadgeTone } from '../../ui/StatusBadge.tsx';
import { useRoleNames } from '../../ui/useRoleNames.ts';
import { InvitationSteps } from './InvitationSteps.tsx';
import { useText } from '../../ui/language/useText.ts';

export const teamSeatRow = graphql(`
  fragment TeamSeatRow on TeamSeat {
    seat {
      id
      roles
      hoursPerWeek
    }
    person {
      id
      name
    }
    invitation {
      id
      status
      person {
        id
        name
      }
      declineReason
      answerBy
      remindedOn
      proposedHours
      proposalReason
    }
    release {
      id
      status
      person {
        id
        name
      }
      refusalReason
    }
  }
`);

const TONES: Record<string, BadgeTone> = {
  ACCEPTED: 'positive',
  AGREED: 'positive',
  DECLINED: 'negative',
  REFUSED: 'negative',
  WITHDRAWN: 'neutral',
};

interface TeamSeatRowProps {
  readonly teamSeat: FragmentType<typeof teamSeatRow>;
  readonly canDecide: boolean;
}

/** One seat of a team: who, whether she joins, and whether her hours are free. */
export function TeamSeatRow({ teamSeat, canDecide }: TeamSeatRowProps) {
  const text = useText();
  const roleNames = useRoleNames();
  const { seat, person, invitation, release } = readFragment(teamSeatRow, teamSeat);
  return (
    <li className="rp-team__seat">
      <div>
        <p className="rp-team__person">{person?.name ?? text('team.openSeat')}</p>
        <p className="rp-row__meta">
          {roleNames(seat.roles)} · {text('seats.hoursPerWeek', { hours: seat.hoursPerWeek })}
        </p>
      </div>
      <div className="rp-team__answers">
        {invitation && (
          <StatusBadge tone={TONES[invitation.status] ?? 'info'}>
            {text(`invitationStatus.${invitation.status}`)}
          </StatusBadge>
        )}
        {release && (
          <StatusBadge tone={TONES[release.status] ?? 'info'}>{text(`releaseStatus.${release.status}`)}</StatusBadge>
        )}
      </div>
      {invitation && <InvitationSteps invitation={invitation} canDecide={canDecide} />}
      {invitation?.declineReason && (
        <p className="rp-team__reason">
          {text('team.declineReason', { name: invitation.person.name, reason: invitation.declineReason })}
        </p>
      )}
      {release?.refusalReason && (
        <p className="rp-team__reason">
          {text('team.refusalReason', { name: release.person.name, reason: release.refusalReason })}
        </p>
      )}
    </li>
  );
}

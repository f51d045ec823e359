import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { readFragment, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { Alert } from '../../ui/Alert.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { Card } from '../../ui/Card.tsx';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { useDateText } from '../../ui/language/useDateText.ts';
import { useText } from '../../ui/language/useText.ts';
import { CancelTeam } from './CancelTeam.tsx';
import { CoCreation } from './CoCreation.tsx';
import { TeamSeatRow, teamSeatRow } from './TeamSeatRow.tsx';
import { WaitsForManagers } from './WaitsForManagers.tsx';

const teamCard = graphql(`
  fragment TeamCard on Team {
    id
    status
    hasStarted
    startsOn
    endsOn
    reason
    coCreation {
      status
      name
    }
    seats {
      ...TeamSeatRow
    }
  }
`);

interface TeamCardProps {
  readonly team: FragmentType<typeof teamCard>;
  readonly requestId: string;
  readonly canDecide: boolean;
  readonly onChanged: () => void;
}

/** The team of a request: who was asked, who answered what, and what to do when somebody cannot. */
export function TeamCard({ team, requestId, canDecide, onChanged }: TeamCardProps) {
  const text = useText();
  const dateText = useDateText();
  const shown = readFragment(teamCard, team);
  const { id, status, startsOn, endsOn, reason, seats } = shown;
  const parts = readFragment(teamSeatRow, seats);
  const dropped = parts.filter(
    ({ invitation, release }) =>
      invitation?.status === 'DECLINED' || invitation?.status === 'EXPIRED' || release?.status === 'REFUSED',
  );
  const isProposed = status === 'PROPOSED';
  return (
    <Card
      title={text('team.title')}
      aside={
        <StatusBadge tone={status === 'ACTIVE' ? 'positive' : isProposed ? 'info' : 'neutral'}>
          {text(status === 'ACTIVE' && !shown.hasStarted ? 'teamStatus.ready' : `teamStatus.${status}`)}
        </StatusBadge>
      }
    >
      {isProposed && dropped.length > 0 && (
        <Alert tone="warning" title={text('team.dropped.title', { count: dropped.length })} announce>
          <p>{text('team.dropped.text')}</p>
          {canDecide && (
            <div>
              <ButtonLink to={`/verzoeken/${requestId}/teams`}>{text('team.dropped.action')}</ButtonLink>
            </div>
          )}
        </Alert>
      )}
      <Paragraph>
        {text('team.dates', { from: dateText(startsOn), to: dateText(endsOn) })} {text('team.reason', { reason })}
      </Paragraph>
      <ul className="rp-team">
        {seats.map((seat, place) => (
          <TeamSeatRow teamSeat={seat} canDecide={isProposed && canDecide} key={parts[place]?.seat.id ?? place} />
        ))}
      </ul>
      {isProposed && parts.some(({ release }) => release?.status === 'ASKED') && <WaitsForManagers teamId={id} />}
      <CoCreation team={shown} canDecide={canDecide} />
      {isProposed && canDecide && <CancelTeam teamId={id} onCancelled={onChanged} />}
    </Card>
  );
}

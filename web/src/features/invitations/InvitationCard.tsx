import { readFragment, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Card } from '../../ui/Card.tsx';
import { FactList } from '../../ui/FactList.tsx';
import { ScoreLineList } from '../../ui/ScoreLineList.tsx';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { useRoleNames } from '../../ui/useRoleNames.ts';
import { useDateText } from '../../ui/language/useDateText.ts';
import { useLocalized } from '../../ui/language/useLocalized.ts';
import { useText } from '../../ui/language/useText.ts';
import { AnswerInvitation } from './AnswerInvitation.tsx';
import { TakeBackAnswer } from './TakeBackAnswer.tsx';

const invitationCard = graphql(`
  fragment InvitationCard on Invitation {
    id
    status
    sentOn
    declineReason
    answerBy
    remindedOn
    proposedHours
    proposalReason
    canTakeBack
    teamTitle
    requestText
    seat {
      id
      roles
      hoursPerWeek
      weeks
    }
    why {
      rule
      points
      most
      sentence {
        nl
        en
      }
    }
    team {
      id
      startsOn
      endsOn
      seats {
        seat {
          id
          roles
        }
        person {
          id
          name
        }
      }
    }
  }
`);

const TONES = {
  SENT: 'warning',
  COUNTERED: 'info',
  ACCEPTED: 'positive',
  DECLINED: 'neutral',
  WITHDRAWN: 'neutral',
  EXPIRED: 'neutral',
} as const;

/** So many reasons say it; the whole sum is there for who wants it. */
const STRONGEST = 3;

export function InvitationCard({ invitation }: { readonly invitation: FragmentType<typeof invitationCard> }) {
  const text = useText();
  const localized = useLocalized();
  const dateText = useDateText();
  const roleNames = useRoleNames();
  const shown = readFragment(invitationCard, invitation);
  const { id, status, sentOn, declineReason, teamTitle, requestText, seat, why, team } = shown;
  const isOpen = status === 'SENT' || status === 'COUNTERED';
  const strongest = why
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points)
    .slice(0, STRONGEST);
  const others = team?.seats.filter((one) => one.seat.id !== seat.id && one.person) ?? [];
  return (
    <Card
      title={teamTitle}
      aside={<StatusBadge tone={TONES[status]}>{text(`invitation.status.${status}`)}</StatusBadge>}
    >
      <FactList
        facts={[
          { term: text('invitation.role'), fact: roleNames(seat.roles) },
          {
            term: text('invitation.hours'),
            fact: text('seats.hoursWeeks', { hours: seat.hoursPerWeek, weeks: seat.weeks }),
          },
          ...(team
            ? [
                {
                  term: text('invitation.dates'),
                  fact: text('invitation.fromTo', { from: dateText(team.startsOn), to: dateText(team.endsOn) }),
                },
              ]
            : []),
          { term: text('invitation.sentOn'), fact: dateText(sentOn) },
          ...(isOpen && shown.answerBy !== null
            ? [{ term: text('invitation.answerBy'), fact: dateText(shown.answerBy) }]
            : []),
        ]}
      />
      {requestText !== '' && (
        <div>
          <h3 className="rp-label">{text('invitation.request')}</h3>
          <p className="rp-quoted">{requestText}</p>
        </div>
      )}
      {others.length > 0 && (
        <div>
          <h3 className="rp-label">{text('invitation.team')}</h3>
          <ul className="rp-list">
            {others.map((one) => (
              <li key={one.seat.id}>
                {one.person?.name}, {roleNames(one.seat.roles)}
              </li>
            ))}
          </ul>
        </div>
      )}
      <div>
        <h3 className="rp-label">{text('invitation.why')}</h3>
        <ul className="rp-list">
          {strongest.map(({ rule, sentence }) => (
            <li key={`${rule} ${sentence.nl}`}>{localized(sentence)}</li>
          ))}
        </ul>
        <details className="rp-details">
          <summary>{text('invitation.why.all')}</summary>
          <ScoreLineList lines={why} />
        </details>
      </div>
      {status === 'SENT' && shown.remindedOn !== null && (
        <Alert tone="warning">
          <p>{text('invitation.reminded', { date: dateText(shown.remindedOn) })}</p>
        </Alert>
      )}
      {shown.proposedHours !== null && (
        <p>
          {text(status === 'ACCEPTED' ? 'invitation.agreedHours' : 'invitation.proposed', {
            hours: shown.proposedHours,
          })}
        </p>
      )}
      {status === 'EXPIRED' && <p>{text('invitation.expired')}</p>}
      {declineReason !== null && <p>{text('invitation.declined', { reason: declineReason })}</p>}
      {isOpen && (
        <AnswerInvitation
          invitationId={id}
          teamTitle={teamTitle}
          hoursPerWeek={seat.hoursPerWeek}
          isCountered={status === 'COUNTERED'}
        />
      )}
      {shown.canTakeBack && <TakeBackAnswer invitationId={id} teamTitle={teamTitle} />}
      {status === 'ACCEPTED' && team && (
        <p>
          <TextLink to={`/teams/${team.id}`}>{text('invitation.toTeam')}</TextLink>
        </p>
      )}
    </Card>
  );
}

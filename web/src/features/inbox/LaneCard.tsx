import { readFragment, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { RequestStatusBadge } from '../../ui/RequestStatusBadge.tsx';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { useDateText } from '../../ui/language/useDateText.ts';
import { useText } from '../../ui/language/useText.ts';

const laneCard = graphql(`
  fragment LaneCard on StaffingRequest {
    id
    title
    status
    receivedOn
    wishedStart
    requesterKind
    awaitsAnswer
    breakdown {
      size {
        isTooBig
      }
      seats {
        id
      }
    }
  }
`);

/** One open request in a lane. */
export function LaneCard({ request }: { readonly request: FragmentType<typeof laneCard> }) {
  const text = useText();
  const dateText = useDateText();
  const { id, title, status, receivedOn, wishedStart, requesterKind, awaitsAnswer, breakdown } = readFragment(
    laneCard,
    request,
  );
  return (
    <li className="rp-lane__card">
      <h3 className="rp-lane__name">
        <TextLink to={`/verzoeken/${id}`}>{title}</TextLink>
      </h3>
      <p className="rp-row__meta">
        {text('inbox.from', { kind: text(`requesterKind.from.${requesterKind}`), date: dateText(receivedOn) })}
        {wishedStart !== null && ` · ${text('inbox.wishedStart', { date: dateText(wishedStart) })}`}
      </p>
      <div className="rp-row__badges">
        {awaitsAnswer && <StatusBadge tone="info">{text('inbox.awaitsAnswer')}</StatusBadge>}
        <RequestStatusBadge status={status} />
        {breakdown.seats.length > 0 && (
          <StatusBadge tone="neutral">{text('inbox.seats', { count: breakdown.seats.length })}</StatusBadge>
        )}
        {breakdown.size.isTooBig && <StatusBadge tone="warning">{text('inbox.isTooBig')}</StatusBadge>}
      </div>
    </li>
  );
}

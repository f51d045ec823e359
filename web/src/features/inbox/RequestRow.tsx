import { readFragment, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { RequestStatusBadge } from '../../ui/RequestStatusBadge.tsx';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { useDateText } from '../../ui/language/useDateText.ts';
import { useText } from '../../ui/language/useText.ts';

const requestRow = graphql(`
  fragment RequestRow on StaffingRequest {
    id
    title
    status
    receivedOn
    wishedStart
    requesterKind
    awaitsAnswer
    breakdown {
      triage {
        outcome
      }
    }
  }
`);

export function RequestRow({ request }: { readonly request: FragmentType<typeof requestRow> }) {
  const text = useText();
  const dateText = useDateText();
  const { id, title, status, receivedOn, wishedStart, requesterKind, awaitsAnswer, breakdown } = readFragment(
    requestRow,
    request,
  );
  return (
    <li className="rp-row">
      <div className="rp-row__main">
        <h2 className="rp-row__title">
          <TextLink to={`/verzoeken/${id}`}>{title}</TextLink>
        </h2>
        <p className="rp-row__meta">
          {text('inbox.from', { kind: text(`requesterKind.from.${requesterKind}`), date: dateText(receivedOn) })}
          {wishedStart !== null && ` · ${text('inbox.wishedStart', { date: dateText(wishedStart) })}`}
        </p>
      </div>
      <div className="rp-row__badges">
        {awaitsAnswer && <StatusBadge tone="info">{text('inbox.awaitsAnswer')}</StatusBadge>}
        <StatusBadge tone="neutral">{text(`triage.${breakdown.triage.outcome}`)}</StatusBadge>
        <RequestStatusBadge status={status} />
      </div>
    </li>
  );
}

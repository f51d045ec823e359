import type { WorkbenchRequestFragment } from '../../generated/graphql.ts';
import { RequestStatusBadge } from '../../ui/RequestStatusBadge.tsx';
import { useDateText } from '../../ui/language/useDateText.ts';
import { useText } from '../../ui/language/useText.ts';

/** Who asked, when, and where it stands, in one line. */
export function RequestFacts({ request }: { readonly request: WorkbenchRequestFragment }) {
  const text = useText();
  const dateText = useDateText();
  const { status, requesterKind, requesterName, receivedOn, wishedStart } = request;
  return (
    <div className="rp-request-facts">
      <RequestStatusBadge status={status} />
      <span>
        {text('inbox.from', { kind: text(`requesterKind.from.${requesterKind}`), date: dateText(receivedOn) })}
      </span>
      {requesterName !== null && <span>{text('workbench.requester', { name: requesterName })}</span>}
      {wishedStart !== null && <span>{text('inbox.wishedStart', { date: dateText(wishedStart) })}</span>}
    </div>
  );
}

import type { WorkbenchRequestFragment } from '../../generated/graphql.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { useText } from '../../ui/language/useText.ts';
import type { Decisions } from './useDecisions.ts';

interface RelatedRequestsProps {
  readonly request: WorkbenchRequestFragment;
  readonly canDecide: boolean;
  readonly decisions: Decisions;
}

type Related = WorkbenchRequestFragment['parts'];

function Links({ requests }: { readonly requests: Related }) {
  return (
    <ul className="rp-list">
      {requests.map(({ id, title }) => (
        <li key={id}>
          <TextLink to={`/verzoeken/${id}`}>{title}</TextLink>
        </li>
      ))}
    </ul>
  );
}

/** What the request is a part of, was split into, goes on with, or takes along. */
export function RelatedRequests({ request, canDecide, decisions }: RelatedRequestsProps) {
  const text = useText();
  const { partOf, parts, mergedInto, mergedHere } = request;
  return (
    <>
      {partOf && (
        <p>
          {text('related.partOf')} <TextLink to={`/verzoeken/${partOf.id}`}>{partOf.title}</TextLink>
        </p>
      )}
      {parts.length > 0 && (
        <Alert tone="info" title={text('related.parts')}>
          <Links requests={parts} />
        </Alert>
      )}
      {mergedInto && (
        <Alert tone="info" title={text('related.mergedInto')}>
          <Links requests={[mergedInto]} />
          {canDecide && (
            <div>
              <Button busy={decisions.isBusy} onClick={() => void decisions.separate()}>
                {text('related.separate')}
              </Button>
            </div>
          )}
        </Alert>
      )}
      {mergedHere.length > 0 && (
        <Alert tone="info" title={text('related.mergedHere', { count: mergedHere.length })}>
          <Links requests={mergedHere} />
        </Alert>
      )}
    </>
  );
}

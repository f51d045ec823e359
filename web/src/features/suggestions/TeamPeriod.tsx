import { useQuery } from '@apollo/client/react';
import { useDateText } from '../../ui/language/useDateText.ts';
import { useText } from '../../ui/language/useText.ts';
import { suggestionRequestQuery } from './suggestionDocuments.ts';

/** From when to when the team works, as the page around it knows. */
export function TeamPeriod({ requestId }: { readonly requestId: string }) {
  const text = useText();
  const dateText = useDateText();
  const { data } = useQuery(suggestionRequestQuery, { variables: { id: requestId }, fetchPolicy: 'cache-first' });
  const period = data?.staffingRequest?.teamPeriod;
  if (!period) return null;
  return <p>{text('choose.period', { from: dateText(period.startsOn), to: dateText(period.endsOn) })}</p>;
}

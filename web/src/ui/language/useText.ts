import { useCallback } from 'react';
import { useIntl, type MessageDescriptor } from 'react-intl';

/** The name of a text in the catalogues. */
export type MessageId = NonNullable<MessageDescriptor['id']>;

/** Texts from the catalogues, in the reader's language. */
export function useText(): (id: MessageId, values?: Record<string, string | number>) => string {
  const intl = useIntl();
  return useCallback((id, values) => intl.formatMessage({ id }, values), [intl]);
}

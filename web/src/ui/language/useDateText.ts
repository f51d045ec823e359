import { useCallback } from 'react';
import { useIntl } from 'react-intl';

/** A calendar day (`YYYY-MM-DD`) in words, such as "3 maart 2027". */
export function useDateText(): (day: string) => string {
  const intl = useIntl();
  return useCallback((day) => intl.formatDate(day, { dateStyle: 'long' }), [intl]);
}

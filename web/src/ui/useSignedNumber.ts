import { useCallback } from 'react';
import { useIntl } from 'react-intl';

/** A number that says by its sign which way it goes: +12, −8. */
export function useSignedNumber(): (value: number) => string {
  const intl = useIntl();
  return useCallback((value) => intl.formatNumber(value, { signDisplay: 'exceptZero' }).replace('-', '−'), [intl]);
}

import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { useText } from './language/useText.ts';

type RoleCode = 'DIRECTION' | 'BUDGET' | 'POLITICAL_ALIGNMENT' | 'CONTENT' | 'NETWORK';

/** The names of roles, as one would say them: "regie en begroting". */
export function useRoleNames(): (roles: readonly RoleCode[]) => string {
  const text = useText();
  const intl = useIntl();
  return useCallback((roles) => intl.formatList(roles.map((role) => text(`role.${role}`))), [text, intl]);
}

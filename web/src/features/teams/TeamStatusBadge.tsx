import type { TeamStatus } from '../../generated/graphql.ts';
import { StatusBadge, type BadgeTone } from '../../ui/StatusBadge.tsx';
import { useText } from '../../ui/language/useText.ts';

const TONES: Record<TeamStatus, BadgeTone> = {
  PROPOSED: 'info',
  ACTIVE: 'positive',
  DISSOLVED: 'neutral',
  CANCELLED: 'neutral',
};

interface TeamStatusBadgeProps {
  readonly status: TeamStatus;
  readonly hasStarted: boolean;
}

/** Where a team stands. Everybody may have agreed long before the first day of work. */
export function TeamStatusBadge({ status, hasStarted }: TeamStatusBadgeProps) {
  const text = useText();
  if (status === 'ACTIVE' && !hasStarted) return <StatusBadge tone="positive">{text('teamStatus.ready')}</StatusBadge>;
  return <StatusBadge tone={TONES[status]}>{text(`teamStatus.${status}`)}</StatusBadge>;
}

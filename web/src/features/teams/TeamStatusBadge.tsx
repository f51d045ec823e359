import type { TeamStatus } from '../../generated/graphql.ts';
import { StatusBadge, type BadgeTone } from '../../ui/StatusBadge.tsx';
import { useText } from '../../ui/language/useText.ts';

const TONES: Record<TeamStatus, BadgeTone> = {
  PROPOSED: 'info',
  ACTIVE: 'positive',
  DISSOLVED: 'neutral',
  CANCELLED: 'neutral',
};

export function TeamStatusBadge({ status }: { readonly status: TeamStatus }) {
  const text = useText();
  return <StatusBadge tone={TONES[status]}>{text(`teamStatus.${status}`)}</StatusBadge>;
}

import { StatusBadge, type BadgeTone } from './StatusBadge.tsx';
import { useText } from './language/useText.ts';

const TONES = {
  RECEIVED: 'warning',
  IN_INTAKE: 'info',
  HANDED_TO_LINE: 'neutral',
  TEAM_PROPOSED: 'info',
  TEAM_ACTIVE: 'positive',
  CLOSED: 'neutral',
  MERGED: 'neutral',
  SPLIT: 'neutral',
} as const satisfies Record<string, BadgeTone>;

export function RequestStatusBadge({ status }: { readonly status: keyof typeof TONES }) {
  const text = useText();
  return <StatusBadge tone={TONES[status]}>{text(`requestStatus.${status}`)}</StatusBadge>;
}

import { useIntl } from 'react-intl';
import type { MaskedKind } from '../../generated/graphql.ts';
import { Alert } from '../../ui/Alert.tsx';
import { useText } from '../../ui/language/useText.ts';

interface MaskedNoteProps {
  readonly masked: readonly MaskedKind[];
  /** True once the request is in. */
  readonly isDone?: boolean;
}

/** Tells which personal data is not stored. */
export function MaskedNote({ masked, isDone = false }: MaskedNoteProps) {
  const text = useText();
  const intl = useIntl();
  if (masked.length === 0) return null;
  const kinds = intl.formatList(masked.map((kind) => text(`masked.${kind}`)));
  return (
    <Alert tone="info" title={text('masked.title')}>
      <p>{text(isDone ? 'masked.done' : 'masked.willBe', { kinds })}</p>
    </Alert>
  );
}

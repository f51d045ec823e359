import type { LeftOutKind } from '../generated/graphql.ts';
import { useText } from './language/useText.ts';

interface LeftOutPartsProps {
  readonly parts: readonly { readonly kind: LeftOutKind; readonly text: string }[];
}

/** What was taken off a pasted e-mail, to look at. */
export function LeftOutParts({ parts }: LeftOutPartsProps) {
  const text = useText();
  if (parts.length === 0) return null;
  return (
    <details className="rp-details">
      <summary>{text('leftOut.title')}</summary>
      {parts.map((part) => (
        <div key={part.kind} className="rp-stack rp-stack--tight">
          <h3 className="rp-label">{text(`leftOut.${part.kind}`)}</h3>
          <p className="rp-quoted">{part.text}</p>
        </div>
      ))}
    </details>
  );
}

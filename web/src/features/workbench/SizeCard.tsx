import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { readFragment, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { Card } from '../../ui/Card.tsx';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { useLocalized } from '../../ui/language/useLocalized.ts';
import { useText } from '../../ui/language/useText.ts';

const sizeCard = graphql(`
  fragment SizeCard on SizeCheck {
    isTooBig
    reasons {
      nl
      en
    }
    split {
      code
      label {
        nl
        en
      }
    }
  }
`);

/** Is it small enough for one team in twelve weeks, and how to split it when it is not. */
export function SizeCard({ size }: { readonly size: FragmentType<typeof sizeCard> }) {
  const text = useText();
  const localized = useLocalized();
  const { isTooBig, reasons, split } = readFragment(sizeCard, size);
  return (
    <Card
      title={text('size.title')}
      aside={
        <StatusBadge tone={isTooBig ? 'warning' : 'positive'}>
          {text(isTooBig ? 'size.tooBig' : 'size.fits')}
        </StatusBadge>
      }
    >
      <Paragraph>{text(isTooBig ? 'size.tooBig.text' : 'size.fits.text')}</Paragraph>
      {reasons.length > 0 && (
        <ul className="rp-list">
          {reasons.map((reason) => (
            <li key={reason.nl}>{localized(reason)}</li>
          ))}
        </ul>
      )}
      {split.length > 0 && (
        <div>
          <h3 className="rp-label">{text('size.split')}</h3>
          <ol className="rp-list">
            {split.map(({ code, label }) => (
              <li key={code}>{text('size.split.part', { taakveld: localized(label) })}</li>
            ))}
          </ol>
        </div>
      )}
    </Card>
  );
}

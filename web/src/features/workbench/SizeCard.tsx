import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { readFragment, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { Card } from '../../ui/Card.tsx';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { useLocalized } from '../../ui/language/useLocalized.ts';
import { useText } from '../../ui/language/useText.ts';
import { SplitChoice } from './SplitChoice.tsx';
import type { Decisions } from './useDecisions.ts';

const sizeCard = graphql(`
  fragment SizeCard on SizeCheck {
    isTooBig
    reasons {
      nl
      en
    }
    splits {
      ...SplitChoice
    }
  }
`);

interface SizeCardProps {
  readonly size: FragmentType<typeof sizeCard>;
  /** False: show the ways to split, split nothing. */
  readonly isOpen: boolean;
  readonly decisions: Decisions;
}

/** Is it small enough for one team in twelve weeks, and how to split it when it is not. */
export function SizeCard({ size, isOpen, decisions }: SizeCardProps) {
  const text = useText();
  const localized = useLocalized();
  const { isTooBig, reasons, splits } = readFragment(sizeCard, size);
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
      {splits.length > 0 && <SplitChoice splits={splits} isOpen={isOpen} decisions={decisions} />}
    </Card>
  );
}

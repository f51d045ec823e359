import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { readFragment, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { Card } from '../../ui/Card.tsx';
import { PointsBar } from '../../ui/PointsBar.tsx';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { useLocalized } from '../../ui/language/useLocalized.ts';
import { useSignedNumber } from '../../ui/useSignedNumber.ts';
import { useText } from '../../ui/language/useText.ts';

const triageCard = graphql(`
  fragment TriageCard on Triage {
    outcome
    predictability
    complexity
    predictabilityStart
    complexityStart
    moves {
      axis
      points
      reason {
        nl
        en
      }
    }
  }
`);

const AXES = ['PREDICTABILITY', 'COMPLEXITY'] as const;

/** Where the request goes, on two axes, and which answers moved them. */
export function TriageCard({ triage }: { readonly triage: FragmentType<typeof triageCard> }) {
  const text = useText();
  const localized = useLocalized();
  const signed = useSignedNumber();
  const { outcome, predictability, complexity, moves, ...starts } = readFragment(triageCard, triage);
  const startOf = { PREDICTABILITY: starts.predictabilityStart, COMPLEXITY: starts.complexityStart };
  const values = { PREDICTABILITY: predictability, COMPLEXITY: complexity };
  return (
    <Card title={text('triage.title')} aside={<StatusBadge tone="info">{text(`triage.${outcome}`)}</StatusBadge>}>
      <Paragraph>{text(`triage.meaning.${outcome}`)}</Paragraph>
      <div className="rp-axes">
        {AXES.map((axis) => (
          <div key={axis} className="rp-axis">
            <h3 className="rp-label">{text(`triage.axis.${axis}`)}</h3>
            <p className="rp-axis__value">
              <PointsBar points={values[axis]} most={100} /> {text('triage.of100', { value: values[axis] })}
            </p>
            <p className="rp-note">{text('triage.start', { value: startOf[axis] })}</p>
            <ul className="rp-moves">
              {moves
                .filter((move) => move.axis === axis)
                .map((move, place) => (
                  <li key={String(place)} className="rp-moves__move">
                    <span className="rp-moves__points">{signed(move.points)}</span> {localized(move.reason)}
                  </li>
                ))}
            </ul>
          </div>
        ))}
      </div>
    </Card>
  );
}

import { readFragment } from '../../generated/fragment-masking.ts';
import type { WorkbenchRequestFragment } from '../../generated/graphql.ts';
import { Card } from '../../ui/Card.tsx';
import { useLocalized } from '../../ui/language/useLocalized.ts';
import { useText } from '../../ui/language/useText.ts';
import { intakeQuestion } from './IntakeQuestion.tsx';
import { SeatCard, seatCard } from './SeatCard.tsx';

type SeatsCardProps = Pick<WorkbenchRequestFragment, 'intake' | 'breakdown'>;

/** The seats of the team, and which task fields get none of their own. */
export function SeatsCard({ intake, breakdown: { seats } }: SeatsCardProps) {
  const text = useText();
  const localized = useLocalized();
  if (seats.length === 0) return null;
  const fields = readFragment(intakeQuestion, intake).find(({ kind }) => kind === 'TAAKVELDEN');
  const subjects = readFragment(seatCard, seats).filter(({ roles }) => roles.includes('CONTENT')).length;
  const seatless = (fields?.confirmed ?? fields?.guess)?.taakvelden?.slice(Math.max(1, subjects)) ?? [];
  return (
    <Card title={text('seats.title', { count: seats.length })}>
      {seatless.length > 0 && (
        <p className="rp-note">
          {text('seats.fieldsWithout', { fields: seatless.map(({ label }) => localized(label)).join(', ') })}
        </p>
      )}
      <ol className="rp-seats">
        {seats.map((seat) => (
          <SeatCard seat={seat} key={readFragment(seatCard, seat).id} />
        ))}
      </ol>
    </Card>
  );
}

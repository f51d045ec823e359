import { Select } from '../../ui/Select.tsx';
import { useText } from '../../ui/language/useText.ts';

/** As many days as people have to answer unless the coordinator says otherwise. */
export const USUAL_DAYS = 7;
const CHOICES = [3, USUAL_DAYS, 14, 30];

interface AnswerWithinProps {
  readonly days: number;
  readonly onChange: (days: number) => void;
}

/** How long people have to answer their invitation. */
export function AnswerWithin({ days, onChange }: AnswerWithinProps) {
  const text = useText();
  return (
    <Select
      label={text('choose.answerWithin')}
      hint={text('choose.answerWithin.hint')}
      value={String(days)}
      choices={CHOICES.map((count) => ({ value: String(count), label: text('choose.days', { count }) }))}
      onChange={(event) => {
        onChange(Number(event.target.value));
      }}
    />
  );
}

import { RadioGroup } from './RadioGroup.tsx';
import { useText } from './language/useText.ts';

interface GradeFieldProps {
  readonly label: string;
  readonly hint: string;
  /** True once somebody tried to go on without one. */
  readonly isMissed: boolean;
  readonly grade: number | null;
  readonly onChange: (grade: number) => void;
}

const GRADES = Array.from({ length: 10 }, (_, place) => String(place + 1));

/** A mark as schools give it: 1 (very bad) to 10 (excellent). */
export function GradeField({ label, hint, isMissed, grade, onChange }: GradeFieldProps) {
  const text = useText();
  return (
    <RadioGroup
      layout="row"
      label={label}
      hint={hint}
      error={isMissed && grade === null ? text('evaluation.grade.missing') : undefined}
      value={grade === null ? undefined : String(grade)}
      choices={GRADES.map((value) => ({ value, label: value }))}
      onChange={(event) => {
        onChange(Number(event.target.value));
      }}
    />
  );
}

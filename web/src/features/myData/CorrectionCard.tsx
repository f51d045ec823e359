import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useFieldError } from '../../ui/useFieldError.ts';
import { wholeNumberOf } from '../../ui/wholeNumber.ts';
import { useLocalized } from '../../ui/language/useLocalized.ts';
import { useText } from '../../ui/language/useText.ts';
import { correctMyDataMutation } from './myDataDocuments.ts';

interface CorrectionCardProps {
  readonly name: string;
  readonly hours: number;
  readonly workEmail: string | null;
  readonly onCorrected: () => void;
}

/** What is not right, she puts right herself. What was typed stays when the server refuses. */
export function CorrectionCard({ name, hours, workEmail, onCorrected }: CorrectionCardProps) {
  const text = useText();
  const localized = useLocalized();
  const [typedName, setName] = useState(name);
  const [typedHours, setHours] = useState(String(hours));
  const [correct, { data, loading }] = useMutation(correctMyDataMutation);
  const result = data?.correctMyData;
  const errorOf = useFieldError(result);
  const save = async () => {
    const input = { name: typedName, poolHoursPerWeek: wholeNumberOf(typedHours) };
    const answer = await correct({ variables: { input } });
    if (answer.data?.correctMyData.__typename === 'CorrectMyDataSuccess') onCorrected();
  };
  return (
    <Card title={text('correction.title')}>
      <p>{text('correction.text')}</p>
      <form
        noValidate
        className="rp-stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (!loading) void save();
        }}
      >
        <TextField
          label={text('correction.name')}
          hint={text('correction.name.hint')}
          error={errorOf('name')}
          autoComplete="name"
          value={typedName}
          onChange={(event) => {
            setName(event.target.value);
          }}
        />
        <TextField
          label={text('correction.hours')}
          hint={text('correction.hours.hint')}
          error={errorOf('poolHoursPerWeek')}
          inputMode="numeric"
          value={typedHours}
          onChange={(event) => {
            setHours(event.target.value);
          }}
        />
        {workEmail !== null && <p className="rp-note">{text('correction.workEmail', { address: workEmail })}</p>}
        {result?.__typename === 'CorrectMyDataSuccess' && result.conflicts.length > 0 && (
          <Alert tone="warning" title={text('profile.edit.conflict')} announce>
            {result.conflicts.map((conflict) => (
              <p key={conflict.nl}>{localized(conflict)}</p>
            ))}
          </Alert>
        )}
        <div>
          <Button type="submit" busy={loading}>
            {text('correction.save')}
          </Button>
        </div>
        <p role="status">{result?.__typename === 'CorrectMyDataSuccess' ? text('correction.saved') : ''}</p>
      </form>
    </Card>
  );
}

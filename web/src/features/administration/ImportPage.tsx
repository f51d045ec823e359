import { useState } from 'react';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Field } from '../../ui/Field.tsx';
import { FileInput } from '../../ui/FileInput.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { download } from '../../ui/download.ts';
import { useText } from '../../ui/language/useText.ts';
import './administration.css';
import { ImportRows } from './ImportRows.tsx';
import { useImport } from './useImport.ts';

const MOST_BYTES = 5_000_000;

/** People from a table of the personnel administration: first tried out, then taken over. */
export function ImportPage() {
  const text = useText();
  const [file, setFile] = useState<{ readonly name: string; readonly csv: string } | null>(null);
  const [isTooLarge, setTooLarge] = useState(false);
  const { run, forget, isBusy, isDryRun, progress, rows, refusal, hasFailed } = useImport();
  const count = (outcome: string) => (rows ?? []).filter((row) => row.outcome === outcome).length;
  const willChange = count('NEW') + count('CHANGED');
  const choose = async (chosen: File | undefined) => {
    forget();
    setFile(null);
    setTooLarge(chosen !== undefined && chosen.size > MOST_BYTES);
    if (!chosen || chosen.size > MOST_BYTES) return;
    const csv = await chosen.text();
    setFile({ name: chosen.name, csv });
    await run(csv, true);
  };
  return (
    <div className="rp-stack">
      <p>
        <TextLink to="/beheer">{text('admin.title')}</TextLink>
      </p>
      <PageHeading title={text('import.title')} lead={text('import.lead')} help={text('help.import')} />
      <Card title={text('import.file.title')}>
        <p>{text('import.columns')}</p>
        <p>{text('import.keeps')}</p>
        <div>
          <Button
            purpose="subtle"
            onClick={() => {
              download(text('import.example.file'), text('import.example'), 'text/csv;charset=utf-8');
            }}
          >
            {text('import.example.get')}
          </Button>
        </div>
        <Field
          label={text('import.file')}
          hint={text('import.file.hint')}
          error={isTooLarge ? text('import.tooLarge') : undefined}
        >
          {(attributes) => (
            <FileInput
              attributes={attributes}
              accept=".csv,text/csv"
              fileName={file?.name ?? null}
              onChoose={(chosen) => void choose(chosen)}
            />
          )}
        </Field>
      </Card>
      <div role="status">
        {isBusy && (
          <p>
            {text(isDryRun ? 'import.trying' : 'import.taking')}{' '}
            <progress className="rp-progress" max={1} value={progress} aria-hidden="true" />
          </p>
        )}
      </div>
      {refusal && <RefusalAlert refusal={refusal} />}
      {hasFailed && (
        <Alert tone="error">
          <p>{text('import.failed')}</p>
        </Alert>
      )}
      {rows && (
        <Card title={text(isDryRun ? 'import.would' : 'import.did')}>
          <p role="status">
            {text('import.counts', {
              added: count('NEW'),
              changed: count('CHANGED'),
              same: count('SAME'),
              faulty: count('FAULTY'),
            })}
          </p>
          {isDryRun && file && (
            <div className="rp-actions">
              <Button
                purpose="primary"
                aria-disabled={willChange === 0 || isBusy}
                onClick={() => {
                  if (willChange > 0 && !isBusy) void run(file.csv, false);
                }}
              >
                {text('import.take', { count: willChange })}
              </Button>
              <p className="rp-note">{text(willChange === 0 ? 'import.nothing' : 'import.notYet')}</p>
            </div>
          )}
          <ImportRows rows={rows} />
        </Card>
      )}
    </div>
  );
}

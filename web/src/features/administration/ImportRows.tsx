import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { TableScroller } from '../../ui/TableScroller.tsx';
import { useLocalized } from '../../ui/language/useLocalized.ts';
import { useText, type MessageId } from '../../ui/language/useText.ts';
import type { ImportedRow } from './useImport.ts';

const TONES = { NEW: 'positive', CHANGED: 'info', SAME: 'neutral', FAULTY: 'negative' } as const;
const STEP = 50;

/** What each row does; those that are not right come first. Rows that change nothing are left out. */
export function ImportRows({ rows }: { readonly rows: readonly ImportedRow[] }) {
  const text = useText();
  const localized = useLocalized();
  const [most, setMost] = useState(STEP);
  const faulty = rows.filter(({ outcome }) => outcome === 'FAULTY');
  const others = rows.filter(({ outcome }) => outcome === 'NEW' || outcome === 'CHANGED');
  const shown = [...faulty, ...others];
  if (shown.length === 0) return null;
  return (
    <>
      <TableScroller isLong label={text('import.rows')}>
        <table className="rp-table">
          <caption className="rp-visually-hidden">{text('import.rows')}</caption>
          <thead>
            <tr>
              <th scope="col">{text('import.line')}</th>
              <th scope="col">{text('import.number')}</th>
              <th scope="col">{text('import.name')}</th>
              <th scope="col">{text('import.outcome')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.slice(0, most).map(({ line, number, name, outcome, faults }) => (
              <tr key={line}>
                <td>{line}</td>
                <td>{number}</td>
                <td>{name}</td>
                <td>
                  <StatusBadge tone={TONES[outcome]}>{text(`import.outcome.${outcome}`)}</StatusBadge>
                  {faults.map(({ field, message }) => (
                    <p key={field}>
                      <strong>{text(`import.field.${field}` as MessageId)}:</strong> {localized(message)}
                    </p>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroller>
      {shown.length > most && (
        <div className="rp-actions">
          <Button
            onClick={() => {
              setMost(most + STEP);
            }}
          >
            {text('ui.loadMore')}
          </Button>
        </div>
      )}
    </>
  );
}

import { useState, type ReactNode } from 'react';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import { RefusalAlert } from './RefusalAlert.tsx';
import { TextArea } from './TextArea.tsx';
import type { LocalizedText } from './language/useLocalized.ts';
import { useText } from './language/useText.ts';

interface ReasonDialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly label: string;
  readonly hint?: string;
  /** On the button that does it. */
  readonly confirm: string;
  readonly busy: boolean;
  readonly refusal: { readonly message: LocalizedText } | null;
  readonly onConfirm: (reason: string) => void;
  readonly children?: ReactNode;
  /** What one can do about a refusal. */
  readonly remedy?: ReactNode;
}

const SHORTEST = 3;
const LONGEST = 1000;

/** Asks for the reason of a decision. What was typed stays when the server refuses. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { title, isOpen, onClose, label, hint, confirm, busy, refusal, onConfirm, children, remedy } = props;
  const text = useText();
  const [reason, setReason] = useState('');
  const [isTold, setTold] = useState(false);
  const isTooShort = reason.trim().length < SHORTEST;
  return (
    <Dialog title={title} isOpen={isOpen} onClose={onClose}>
      <form
        noValidate
        className="rp-stack"
        onSubmit={(event) => {
          event.preventDefault();
          setTold(isTooShort);
          if (!isTooShort && !busy) onConfirm(reason.trim());
        }}
      >
        {children}
        <TextArea
          label={label}
          hint={hint}
          error={isTold && isTooShort ? text('ui.reason.missing') : undefined}
          maxLength={LONGEST}
          value={reason}
          onChange={(event) => {
            setReason(event.target.value);
          }}
        />
        {refusal && <RefusalAlert refusal={refusal}>{remedy}</RefusalAlert>}
        <div className="rp-actions">
          <Button type="submit" purpose="primary" busy={busy}>
            {confirm}
          </Button>
          <Button onClick={onClose}>{text('ui.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
}

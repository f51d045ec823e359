import type { ReactNode } from 'react';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import { useLocalized } from '../../ui/language/useLocalized.ts';
import { useText } from '../../ui/language/useText.ts';
import type { useSaveProfile } from './useSaveProfile.ts';

interface SectionFormProps {
  readonly title: string;
  readonly lead: string;
  readonly isChanged: boolean;
  readonly saving: ReturnType<typeof useSaveProfile>;
  readonly onSave: () => void;
  readonly onUndo: () => void;
  readonly children: ReactNode;
}

/** One part of the profile, saved by itself. What was filled in stays when it cannot be saved. */
export function SectionForm({ title, lead, isChanged, saving, onSave, onUndo, children }: SectionFormProps) {
  const text = useText();
  const localized = useLocalized();
  const { isSaving, isSaved, conflicts, refusal, hasFailed } = saving;
  return (
    <Card title={title}>
      <p>{lead}</p>
      <form
        noValidate
        className="rp-stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (isChanged && !isSaving) onSave();
        }}
      >
        {children}
        {conflicts.length > 0 && !isChanged && (
          <Alert tone="warning" title={text('profile.edit.conflict')} announce>
            {conflicts.map((conflict) => (
              <p key={conflict.nl}>{localized(conflict)}</p>
            ))}
          </Alert>
        )}
        {refusal && <RefusalAlert refusal={refusal} />}
        {hasFailed && (
          <Alert tone="error">
            <p>{text('profile.edit.failed')}</p>
          </Alert>
        )}
        <div className="rp-actions">
          <Button type="submit" purpose="primary" busy={isSaving} aria-disabled={!isChanged}>
            {text('profile.edit.save')}
          </Button>
          {isChanged && (
            <Button purpose="subtle" onClick={onUndo}>
              {text('profile.edit.undo')}
            </Button>
          )}
          <p role="status" className="rp-note">
            {isChanged ? text('profile.edit.unsaved') : isSaved ? text('profile.edit.saved') : ''}
          </p>
        </div>
      </form>
    </Card>
  );
}

import type { ReactNode } from 'react';
import { Alert } from './Alert.tsx';
import { useLocalized, type LocalizedText } from './language/useLocalized.ts';
import { useText } from './language/useText.ts';

interface RefusalAlertProps {
  readonly refusal: { readonly message: LocalizedText };
  /** What one can do about it, such as loading again. */
  readonly children?: ReactNode;
}

/** Why something was not done, and what to do next. */
export function RefusalAlert({ refusal, children }: RefusalAlertProps) {
  const text = useText();
  const localized = useLocalized();
  return (
    <Alert tone="error" title={text('ui.refused')} announce>
      <p>{localized(refusal.message)}</p>
      {children}
    </Alert>
  );
}

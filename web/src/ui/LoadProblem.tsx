import { Alert } from './Alert.tsx';
import { Button } from './Button.tsx';
import { useText } from './language/useText.ts';

/** Something could not be fetched; try again without losing the page. */
export function LoadProblem({ onRetry }: { readonly onRetry: () => void }) {
  const text = useText();
  return (
    <Alert tone="error" title={text('ui.loadProblem.title')} announce>
      <p>{text('ui.loadProblem.text')}</p>
      <div>
        <Button onClick={onRetry}>{text('ui.retry')}</Button>
      </div>
    </Alert>
  );
}

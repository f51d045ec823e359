import { useText } from './language/useText.ts';
import type { ControlAttributes } from './Field.tsx';

interface FileInputProps {
  readonly attributes: ControlAttributes;
  /** What kinds may be chosen, as in HTML. */
  readonly accept: string;
  /** The name of the chosen file; null when there is none. */
  readonly fileName: string | null;
  readonly onChoose: (file: File | undefined) => void;
}

/** Chooses a file, in the words of the page: a browser would use those of its own language. */
export function FileInput({ attributes, accept, fileName, onChoose }: FileInputProps) {
  const text = useText();
  return (
    <div className="rp-file">
      <input
        {...attributes}
        type="file"
        accept={accept}
        className="rp-visually-hidden"
        onChange={({ target }) => {
          onChoose(target.files?.[0]);
        }}
      />
      <label htmlFor={attributes.id} className="nl-button nl-button--secondary rp-file__button">
        {text('file.choose')}
      </label>
      <span className="rp-file__name">{fileName ?? text('file.none')}</span>
    </div>
  );
}

import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { useText } from '../../ui/language/useText.ts';
import { useSavedViews } from './savedViews.ts';

/** Views that were kept under a name, and a way to keep the one that is shown now. */
export function SavedViews({ address }: { readonly address: string }) {
  const text = useText();
  const { views, refusal, keep, drop } = useSavedViews();
  const [name, setName] = useState('');
  const [isTold, setTold] = useState(false);
  const isPlain = address === '/verzoeken';
  const isKept = views.some((view) => view.address === address);
  if (views.length === 0 && isPlain) return null;
  return (
    <section className="rp-saved" aria-label={text('inbox.views')}>
      {views.length > 0 && (
        <ul className="rp-links">
          {views.map((view) => (
            <li key={view.name} className="rp-saved__view">
              <TextLink to={view.address}>{view.name}</TextLink>
              <Button
                purpose="subtle"
                aria-label={text('inbox.views.drop.of', { name: view.name })}
                onClick={() => void drop(view.name)}
              >
                {text('inbox.views.drop')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {refusal && <RefusalAlert refusal={refusal} />}
      {!isPlain && !isKept && (
        <form
          className="rp-saved__form"
          onSubmit={(event) => {
            event.preventDefault();
            setTold(name.trim() === '');
            if (name.trim() === '') return;
            void keep({ name: name.trim(), address }).then((isKept) => {
              if (isKept) setName('');
            });
          }}
        >
          <TextField
            label={text('inbox.views.name')}
            hint={text('inbox.views.hint')}
            error={isTold && name.trim() === '' ? text('inbox.views.nameless') : undefined}
            maxLength={40}
            value={name}
            onChange={(event) => {
              setName(event.target.value);
            }}
          />
          <Button type="submit">{text('inbox.views.keep')}</Button>
        </form>
      )}
    </section>
  );
}

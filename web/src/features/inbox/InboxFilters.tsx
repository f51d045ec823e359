import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useDebounced } from '../../ui/useDebounced.ts';
import { useText } from '../../ui/language/useText.ts';
import { OUTCOMES, REQUESTER_KINDS, writeView, type InboxView } from './inboxView.ts';

const PAUSE_IN_MS = 250;

/** Narrows the inbox down; each choice is put in the address. */
export function InboxFilters({ view }: { readonly view: InboxView }) {
  const text = useText();
  const navigate = useNavigate();
  const [words, setWords] = useState(view.words);
  const [known, setKnown] = useState(view.words);
  if (known !== view.words) {
    setKnown(view.words);
    if (words.trim() !== view.words) setWords(view.words);
  }
  const settled = useDebounced(words, PAUSE_IN_MS);
  const address = writeView({ ...view, words: settled });
  const isTyped = settled.trim() !== view.words && settled === words;
  useEffect(() => {
    if (isTyped) void navigate(address, { replace: true, preventScrollReset: true });
  }, [isTyped, address, navigate]);
  const change = (part: Partial<InboxView>) => {
    void navigate(writeView({ ...view, words, ...part }), { replace: true, preventScrollReset: true });
  };
  return (
    <div className="rp-filters" role="search" aria-label={text('inbox.search.label')}>
      <TextField
        label={text('inbox.search')}
        type="search"
        maxLength={100}
        value={words}
        onChange={(event) => {
          setWords(event.target.value);
        }}
      />
      <Select
        label={text('inbox.kind')}
        value={view.kind ?? ''}
        choices={[
          { value: '', label: text('inbox.kind.all') },
          ...REQUESTER_KINDS.map((kind) => ({ value: kind, label: text(`requesterKind.${kind}`) })),
        ]}
        onChange={(event) => {
          change({ kind: REQUESTER_KINDS.find((kind) => kind === event.target.value) ?? null });
        }}
      />
      {view.show !== 'LANES' && (
        <>
          <Select
            label={text('inbox.lane')}
            value={view.lane ?? ''}
            choices={[
              { value: '', label: text('inbox.lane.all') },
              ...OUTCOMES.map((outcome) => ({ value: outcome, label: text(`triage.${outcome}`) })),
            ]}
            onChange={(event) => {
              change({ lane: OUTCOMES.find((outcome) => outcome === event.target.value) ?? null });
            }}
          />
          <div className="rp-inbox__too-big">
            <Checkbox
              label={text('inbox.tooBig')}
              checked={view.isTooBig}
              onChange={(event) => {
                change({ isTooBig: event.target.checked });
              }}
            />
          </div>
        </>
      )}
    </div>
  );
}

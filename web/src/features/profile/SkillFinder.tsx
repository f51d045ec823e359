import { useState } from 'react';
import type { ProfileChoicesQuery } from '../../generated/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useLocalized } from '../../ui/language/useLocalized.ts';
import { useText } from '../../ui/language/useText.ts';

type Choice = ProfileChoicesQuery['skills'][number];

interface SkillFinderProps {
  readonly choices: readonly Choice[];
  readonly onFound: (skill: Choice) => void;
}

const MOST_SHOWN = 8;
const SHORTEST = 2;

const wordsOf = ({ label, description, terms }: Choice): string =>
  [label.nl, label.en, description?.nl, description?.en, ...terms.nl, ...terms.en].join(' ').toLocaleLowerCase();

/** Finds a skill by its name, its meaning or a word that people use for it; names that begin so come first. */
export function SkillFinder({ choices, onFound }: SkillFinderProps) {
  const text = useText();
  const localized = useLocalized();
  const [typed, setTyped] = useState('');
  const words = typed.trim().toLocaleLowerCase();
  const isSearching = words.length >= SHORTEST;
  const found = isSearching
    ? choices
        .filter((choice) => words.split(/\s+/).every((word) => wordsOf(choice).includes(word)))
        .sort((a, b) => {
          const rank = (one: Choice) => (localized(one.label).toLocaleLowerCase().startsWith(words) ? 0 : 1);
          return rank(a) - rank(b);
        })
    : [];
  return (
    <div className="rp-stack rp-stack--tight">
      <TextField
        type="search"
        label={text('profile.edit.findSkill')}
        hint={text('profile.edit.findSkill.hint')}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.preventDefault();
        }}
      />
      <ul className="rp-picked">
        {found.slice(0, MOST_SHOWN).map((choice) => (
          <li key={choice.id} className="rp-picked__item">
            <span>
              <strong>{localized(choice.label)}</strong>
              {choice.description && <span className="rp-edit__meaning">{localized(choice.description)}</span>}
            </span>
            <Button
              purpose="subtle"
              aria-label={text('profile.edit.add.of', { name: localized(choice.label) })}
              onClick={() => {
                onFound(choice);
                setTyped('');
              }}
            >
              {text('profile.edit.add')}
            </Button>
          </li>
        ))}
      </ul>
      <p role="status" className="rp-note">
        {isSearching ? text('profile.edit.found', { count: found.length }) : ''}
      </p>
    </div>
  );
}

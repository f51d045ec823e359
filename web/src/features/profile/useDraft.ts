import { useState } from 'react';

const nameOf = (key: string) => `rolpool.draft.${key}`;

function stored<Value>(key: string): Value | null {
  try {
    return JSON.parse(sessionStorage.getItem(nameOf(key)) ?? 'null') as Value | null;
  } catch {
    return null;
  }
}

/**
 * What somebody is filling in, kept in this tab so that leaving the page loses nothing; `null` while nothing differs from
 * what is stored.
 */
export function useDraft<Value>(key: string) {
  const [draft, setDraft] = useState<Value | null>(() => stored<Value>(key));
  const change = (value: Value | null) => {
    if (value === null) sessionStorage.removeItem(nameOf(key));
    else sessionStorage.setItem(nameOf(key), JSON.stringify(value));
    setDraft(value);
  };
  return [draft, change] as const;
}

import { useState } from 'react';

/** A view that somebody keeps under a name. */
export interface SavedView {
  readonly name: string;
  readonly address: string;
}

const STORAGE_KEY = 'rolpool.inboxViews';
const MOST_VIEWS = 20;

const isView = (value: unknown): value is SavedView => {
  const { name, address } = (value ?? {}) as Partial<SavedView>;
  return typeof name === 'string' && typeof address === 'string' && address.startsWith('/verzoeken');
};

function readViews(): SavedView[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(STORAGE_KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter(isView).slice(0, MOST_VIEWS) : [];
  } catch {
    return [];
  }
}

/** The views that were kept in this browser. The same name again replaces the one before. */
export function useSavedViews() {
  const [views, setViews] = useState(readViews);
  const store = (changed: SavedView[]) => {
    localStorage.setItem(STORAGE_KEY, JSON.stringify(changed));
    setViews(changed);
  };
  return {
    views,
    keep: (view: SavedView) => {
      store([...views.filter(({ name }) => name !== view.name), view].slice(-MOST_VIEWS));
    },
    drop: (name: string) => {
      store(views.filter((view) => view.name !== name));
    },
  };
}

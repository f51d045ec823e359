import { accept, refuse, type Actor, type Outcome, type PersonId, type SavedView } from '@rolpool/domain';
import { onOneLine } from '@rolpool/language';
import type { Services } from '../services.ts';
import { themselves } from './allow.ts';
import { checkText } from './checkInput.ts';

const MOST_VIEWS = 30;
const MOST_NAME = 40;
const MOST_ADDRESS = 500;
/** So many times is tried again when other tabs of hers change the list at the same moment. */
const MOST_ATTEMPTS = 10;
/** A view is one of the list of requests, and nothing else: no way to another page, let alone another site. */
const ADDRESS = /^\/verzoeken(?:\?(?:[\w.~&=+*-]|%[\dA-F]{2})*)?$/i;

/** The address can be read again as text: `%` codes that are no text are in nobody's address bar. */
const isReadable = (address: string): boolean => {
  try {
    decodeURIComponent(address);
    return true;
  } catch {
    return false;
  }
};

const byName = (one: SavedView, other: SavedView): number => one.name.localeCompare(other.name, 'nl');

/** Changes the list as it is now: a change from another tab is kept. */
async function change(
  { store }: Services,
  personId: PersonId,
  changed: (views: readonly SavedView[]) => Outcome<readonly SavedView[]>,
): Promise<Outcome<readonly SavedView[]>> {
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    const now = await store.savedViews.findOf(personId);
    const next = changed(now);
    if (!next.ok || (await store.savedViews.replace(personId, now, next.value))) return next;
  }
  return refuse('CHANGED_MEANWHILE', null);
}

/** Somebody's own views, in order of their names. */
export const readSavedViews = ({ store }: Services, personId: PersonId): Promise<readonly SavedView[]> =>
  store.savedViews.findOf(personId);

/** Keeps a view under a name, in the place of one of that name. */
export async function saveView(
  services: Services,
  actor: Actor,
  wish: SavedView,
): Promise<Outcome<readonly SavedView[]>> {
  const asking = themselves(actor, 'LIST_REQUESTS');
  if (!asking.ok) return asking;
  const name = checkText(onOneLine(wish.name), 'name', 1, MOST_NAME);
  if (!name.ok) return name;
  const address = checkText(wish.address, 'address', 1, MOST_ADDRESS);
  if (!address.ok) return address;
  if (!ADDRESS.test(address.value) || !isReadable(address.value)) return refuse('ANSWER_NOT_FITTING', 'address');
  return change(services, asking.value, (views) => {
    const others = views.filter((view) => view.name !== name.value);
    return others.length >= MOST_VIEWS
      ? refuse('TOO_MANY_VIEWS', 'name', { most: MOST_VIEWS })
      : accept([...others, { name: name.value, address: address.value }].sort(byName));
  });
}

/** Drops a view by its name. */
export async function dropView(services: Services, actor: Actor, name: string): Promise<Outcome<readonly SavedView[]>> {
  const asking = themselves(actor, 'LIST_REQUESTS');
  if (!asking.ok) return asking;
  return change(services, asking.value, (views) => accept(views.filter((view) => view.name !== name)));
}

import { useApolloClient } from '@apollo/client/react';
import type { ChangeTopic } from '../generated/graphql.ts';
import { useChanges } from '../ui/useChanges.ts';

/**
 * Which questions a page asks again when something of a kind has changed. Suggestions are not among them: they would
 * change under the hands of who compares them, and each is written down.
 */
const ASKED_AGAIN: Readonly<Record<ChangeTopic, readonly string[]>> = {
  REQUEST: ['Inbox', 'InboxLanes', 'Workbench', 'SuggestionRequest'],
  TEAM: ['Workbench', 'Team', 'MyTeams', 'Releases', 'Coverage', 'Fragility', 'PoolLoad'],
  INVITATION: ['Invitations', 'Workbench', 'Team'],
  RELEASE: ['Releases', 'Workbench', 'Team', 'WaitsForManagers'],
  POOL: ['Coverage', 'Fragility', 'PoolLoad'],
  MYSELF: ['Viewer', 'Profile', 'MyDataPage'],
  MESSAGE: ['Workbench', 'Team', 'Inbox', 'InboxLanes'],
  SETTINGS: ['OrganisationSettings', 'Policies', 'RetentionRules'],
};

/** Keeps every open page as the server knows it, for who is signed in. */
export function useLiveUpdates(isSignedIn: boolean): void {
  const client = useApolloClient();
  useChanges(isSignedIn ? null : false, (changes) => {
    const wanted = new Set(changes.flatMap(({ topic }) => ASKED_AGAIN[topic]));
    const open = [...client.getObservableQueries('active')].flatMap(({ queryName }) => queryName ?? []);
    const include = [...new Set(open)].filter((name) => wanted.has(name));
    if (include.length > 0) client.refetchQueries({ include }).catch(() => undefined);
  });
}

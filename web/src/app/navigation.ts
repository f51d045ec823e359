import type { Permission } from '../generated/graphql.ts';
import type { MessageId } from '../ui/language/useText.ts';

export interface NavigationItem {
  readonly to: string;
  readonly name: MessageId;
  /** Pages with an address of their own that belong to it. */
  readonly holds?: readonly string[];
  /** Who sees it; everybody when left out. */
  readonly anyOf?: readonly Permission[];
}

/** The pages in the header, in order. The same permissions guard the pages themselves. */
export const NAVIGATION: readonly NavigationItem[] = [
  { to: '/verzoeken', name: 'nav.inbox', holds: ['/groepen', '/verbetering'], anyOf: ['COORDINATOR', 'AUDITOR'] },
  { to: '/uitnodigingen', name: 'nav.invitations', anyOf: ['EMPLOYEE'] },
  { to: '/vrijgave', name: 'nav.releases', anyOf: ['MANAGER'] },
  { to: '/dekking', name: 'nav.coverage', anyOf: ['MANAGER', 'COORDINATOR', 'AUDITOR'] },
  { to: '/controle', name: 'nav.audit', anyOf: ['ADMINISTRATOR', 'AUDITOR'] },
  { to: '/beheer', name: 'nav.administration', anyOf: ['ADMINISTRATOR'] },
  { to: '/teams', name: 'nav.teams', anyOf: ['EMPLOYEE'] },
  { to: '/profiel', name: 'nav.profile', holds: ['/mijn-gegevens'], anyOf: ['EMPLOYEE'] },
  { to: '/', name: 'nav.request' },
  { to: '/volgen', name: 'nav.follow' },
];

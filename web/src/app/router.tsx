import { createBrowserRouter, type RouteObject } from 'react-router';
import type { Permission } from '../generated/graphql.ts';
import { Skeleton } from '../ui/Skeleton.tsx';
import { ErrorPage } from './ErrorPage.tsx';
import { Layout } from './Layout.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';
import { RequirePermission } from './RequirePermission.tsx';

const only = (anyOf: readonly Permission[], children: RouteObject[]): RouteObject => ({
  element: <RequirePermission anyOf={anyOf} />,
  children,
});

/** Each page is fetched when somebody goes there. */
const routes: RouteObject[] = [
  {
    index: true,
    lazy: async () => ({ Component: (await import('../features/requestForm/RequestFormPage.tsx')).RequestFormPage }),
  },
  {
    path: 'ontvangen',
    lazy: async () => ({ Component: (await import('../features/requestForm/ReceiptPage.tsx')).ReceiptPage }),
  },
  {
    path: 'volgen/:code?',
    lazy: async () => ({ Component: (await import('../features/progress/ProgressPage.tsx')).ProgressPage }),
  },
  {
    path: 'aanmelden',
    lazy: async () => ({ Component: (await import('../features/signIn/SignInPage.tsx')).SignInPage }),
  },
  {
    path: 'toegankelijkheid',
    lazy: async () => ({ Component: (await import('../features/statement/StatementPage.tsx')).StatementPage }),
  },
  only(
    ['COORDINATOR', 'AUDITOR'],
    [
      {
        path: 'verzoeken',
        lazy: async () => ({ Component: (await import('../features/inbox/InboxPage.tsx')).InboxPage }),
      },
      {
        path: 'verzoeken/samen',
        lazy: async () => ({ Component: (await import('../features/together/TogetherPage.tsx')).TogetherPage }),
      },
      {
        path: 'groepen',
        lazy: async () => ({ Component: (await import('../features/groups/GroupsPage.tsx')).GroupsPage }),
      },
      {
        path: 'verzoeken/:id',
        lazy: async () => ({ Component: (await import('../features/workbench/WorkbenchPage.tsx')).WorkbenchPage }),
      },
      {
        path: 'verzoeken/:id/teams',
        lazy: async () => ({
          Component: (await import('../features/suggestions/SuggestionsPage.tsx')).SuggestionsPage,
        }),
      },
      {
        path: 'verzoeken/:id/bord',
        lazy: async () => ({ Component: (await import('../features/suggestions/TeamBoardPage.tsx')).TeamBoardPage }),
      },
    ],
  ),
  only(
    ['EMPLOYEE'],
    [
      {
        path: 'uitnodigingen',
        lazy: async () => ({
          Component: (await import('../features/invitations/InvitationsPage.tsx')).InvitationsPage,
        }),
      },
      { path: 'teams', lazy: async () => ({ Component: (await import('../features/teams/TeamsPage.tsx')).TeamsPage }) },
      {
        path: 'teams/:id',
        lazy: async () => ({ Component: (await import('../features/teams/TeamPage.tsx')).TeamPage }),
      },
      {
        path: 'profiel',
        lazy: async () => ({ Component: (await import('../features/profile/ProfilePage.tsx')).ProfilePage }),
      },
      {
        path: 'mijn-gegevens',
        lazy: async () => ({ Component: (await import('../features/myData/MyDataPage.tsx')).MyDataPage }),
      },
    ],
  ),
  only(
    ['MANAGER'],
    [
      {
        path: 'vrijgave',
        lazy: async () => ({ Component: (await import('../features/releases/ReleasesPage.tsx')).ReleasesPage }),
      },
    ],
  ),
  only(
    ['MANAGER', 'COORDINATOR', 'AUDITOR'],
    [
      {
        path: 'dekking',
        lazy: async () => ({ Component: (await import('../features/coverage/CoveragePage.tsx')).CoveragePage }),
      },
    ],
  ),
  only(
    ['COORDINATOR', 'ADMINISTRATOR', 'AUDITOR'],
    [
      {
        path: 'verbetering',
        lazy: async () => ({ Component: (await import('../features/overrides/OverridesPage.tsx')).OverridesPage }),
      },
    ],
  ),
  only(
    ['ADMINISTRATOR', 'AUDITOR'],
    [
      {
        path: 'controle',
        lazy: async () => ({ Component: (await import('../features/audit/AuditPage.tsx')).AuditPage }),
      },
    ],
  ),
  only(
    ['ADMINISTRATOR'],
    [
      {
        path: 'beheer/instellingen',
        lazy: async () => ({ Component: (await import('../features/administration/SettingsPage.tsx')).SettingsPage }),
      },
      {
        path: 'beheer',
        lazy: async () => ({
          Component: (await import('../features/administration/AdministrationPage.tsx')).AdministrationPage,
        }),
      },
      {
        path: 'beheer/mensen',
        lazy: async () => ({ Component: (await import('../features/administration/ImportPage.tsx')).ImportPage }),
      },
      {
        path: 'beheer/catalogus',
        lazy: async () => ({
          Component: (await import('../features/administration/CataloguePage.tsx')).CataloguePage,
        }),
      },
      {
        path: 'beheer/beleid',
        lazy: async () => ({ Component: (await import('../features/administration/PoliciesPage.tsx')).PoliciesPage }),
      },
    ],
  ),
  { path: '*', element: <NotFoundPage /> },
];

export const router = createBrowserRouter([
  {
    element: <Layout />,
    HydrateFallback: Skeleton,
    children: [{ errorElement: <ErrorPage />, HydrateFallback: Skeleton, children: routes }],
  },
]);

import type { Permission } from '../../generated/graphql.ts';

/** The page that somebody most likely comes for. */
export function homeOf(permissions: readonly Permission[]): string {
  if (permissions.includes('COORDINATOR') || permissions.includes('AUDITOR')) return '/verzoeken';
  if (permissions.includes('MANAGER')) return '/vrijgave';
  if (permissions.includes('ADMINISTRATOR')) return '/beheer';
  if (permissions.includes('EMPLOYEE')) return '/uitnodigingen';
  return '/';
}

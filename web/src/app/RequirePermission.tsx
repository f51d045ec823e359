import { useQuery } from '@apollo/client/react';
import { Outlet, useLocation } from 'react-router';
import type { Permission } from '../generated/graphql.ts';
import { Alert } from '../ui/Alert.tsx';
import { ButtonLink } from '../ui/ButtonLink.tsx';
import { LoadProblem } from '../ui/LoadProblem.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { useText } from '../ui/language/useText.ts';
import { viewerQuery } from './viewerQuery.ts';

/** Shows a page only to whom it is for, and tells everybody else what to do. The server checks again. */
export function RequirePermission({ anyOf }: { readonly anyOf: readonly Permission[] }) {
  const text = useText();
  const { pathname, search } = useLocation();
  const { data, error, refetch } = useQuery(viewerQuery, { fetchPolicy: 'cache-first' });
  if (error && !data) return <LoadProblem onRetry={() => void refetch()} />;
  if (!data) return <Skeleton />;
  const { viewer } = data;
  if (viewer && anyOf.some((permission) => viewer.permissions.includes(permission))) return <Outlet />;
  return (
    <>
      <PageHeading title={text(viewer ? 'guard.other.title' : 'guard.signIn.title')} />
      <Alert tone="info">
        <p>{text(viewer ? 'guard.other.text' : 'guard.signIn.text')}</p>
        <div>
          <ButtonLink to={`/aanmelden?terug=${encodeURIComponent(`${pathname}${search}`)}`}>
            {text(viewer ? 'guard.other.action' : 'signIn.action')}
          </ButtonLink>
        </div>
      </Alert>
    </>
  );
}

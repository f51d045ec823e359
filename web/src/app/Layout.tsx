import { useQuery } from '@apollo/client/react';
import { SkipLink } from '@nl-design-system-candidate/skip-link-react';
import { Suspense } from 'react';
import { Outlet, ScrollRestoration } from 'react-router';
import { Skeleton } from '../ui/Skeleton.tsx';
import { useText } from '../ui/language/useText.ts';
import { DemoBanner } from './DemoBanner.tsx';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { useLiveUpdates } from './useLiveUpdates.ts';
import { viewerQuery } from './viewerQuery.ts';

export function Layout() {
  const text = useText();
  const { data } = useQuery(viewerQuery);
  useLiveUpdates(Boolean(data?.viewer));
  return (
    <>
      <SkipLink href="#inhoud" className="nl-skip-link--visible-on-focus">
        {text('layout.skip')}
      </SkipLink>
      {data?.signInOptions.isDemo && <DemoBanner isSignedIn={Boolean(data.viewer)} />}
      <Header
        viewer={data?.viewer ?? null}
        isKnown={data !== undefined}
        isSingleSignOn={data?.signInOptions.isSingleSignOn ?? false}
      />
      <main id="inhoud" tabIndex={-1} className="rp-main">
        <Suspense fallback={<Skeleton />}>
          <Outlet />
        </Suspense>
      </main>
      <Footer />
      <ScrollRestoration />
    </>
  );
}

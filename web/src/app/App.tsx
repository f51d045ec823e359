import { ApolloProvider } from '@apollo/client/react';
import { RouterProvider } from 'react-router';
import { apolloClient } from './apolloClient.ts';
import { LanguageProvider } from './LanguageProvider.tsx';
import { router } from './router.tsx';

export function App() {
  return (
    <LanguageProvider>
      <ApolloProvider client={apolloClient}>
        <RouterProvider router={router} />
      </ApolloProvider>
    </LanguageProvider>
  );
}

import { skipToken, useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import type { PortfolioByIdQuery } from '../../generated/graphql.ts';
import { readFragment } from '../../generated/fragment-masking.ts';
import { portfolioQuery, portfolioView } from './togetherDocuments.ts';

const ASK_EVERY_MS = 1000;

/** The work with that id, asked again and again while it is under way; nothing without an id. */
export function usePortfolio(id: string): PortfolioByIdQuery['portfolio'] | undefined {
  const { data, startPolling, stopPolling } = useQuery(
    portfolioQuery,
    id === '' ? skipToken : { variables: { id }, fetchPolicy: 'network-only' },
  );
  const found = id === '' ? undefined : data?.portfolio;
  const isRunning = found?.__typename === 'Portfolio' && readFragment(portfolioView, found).status === 'RUNNING';
  useEffect(() => {
    if (isRunning) startPolling(ASK_EVERY_MS);
    return stopPolling;
  }, [isRunning, startPolling, stopPolling]);
  return found;
}

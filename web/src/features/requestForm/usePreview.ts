import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import type { FragmentType } from '../../generated/fragment-masking.ts';
import type { PreviewPartsFragmentDoc, RequesterKind } from '../../generated/graphql.ts';
import type { Language } from '../../ui/language/languageContext.ts';
import { previewQuery } from './requestFormDocuments.ts';

export interface Preview {
  readonly parts: FragmentType<typeof PreviewPartsFragmentDoc>;
}

const PAUSE_IN_MS = 500;
const SHORTEST = 20;
const LONGEST = 100_000;

/** What a text would be understood as, once the writer pauses; null as long as there is too little text. */
export function usePreview(text: string, requesterKind: RequesterKind, language: Language): Preview | null {
  const client = useApolloClient();
  const [preview, setPreview] = useState<Preview | null>(null);
  const isReadable = text.trim().length >= SHORTEST && text.length <= LONGEST;

  useEffect(() => {
    if (!isReadable) return undefined;
    let isCurrent = true;
    const timer = setTimeout(() => {
      const variables = { text, requesterKind, language };
      client.query({ query: previewQuery, variables, fetchPolicy: 'no-cache' }).then(
        ({ data }) => {
          const result = data?.previewBreakdown;
          if (isCurrent && result?.__typename === 'BreakdownPreview') setPreview({ parts: result });
        },
        // A preview is a service, not a step: without it the form still works.
        () => undefined,
      );
    }, PAUSE_IN_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [client, isReadable, text, requesterKind, language]);

  return isReadable ? preview : null;
}

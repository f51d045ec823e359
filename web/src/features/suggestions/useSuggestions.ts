import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import type { SuggestTeamsQuery } from '../../generated/graphql.ts';
import { suggestTeamsQuery } from './suggestionDocuments.ts';
import { askedInput, type WhatIf } from './whatIf.ts';

export type SuggestionAnswer = SuggestTeamsQuery['suggestTeams'];

export interface Suggestions {
  readonly answer: SuggestionAnswer | null;
  /** The latest earlier answer with teams, to show what moved. */
  readonly previous: Extract<SuggestionAnswer, { __typename: 'TeamSuggestions' }> | null;
  readonly isLoading: boolean;
  readonly hasFailed: boolean;
  readonly askAgain: () => void;
}

/** Asks for the best teams anew with each change of what is tried out, and remembers the answer before. */
export function useSuggestions(requestId: string, whatIf: WhatIf): Suggestions {
  const client = useApolloClient();
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<Pick<Suggestions, 'answer' | 'previous' | 'hasFailed'> & { question: unknown }>({
    answer: null,
    previous: null,
    hasFailed: false,
    question: null,
  });
  const question = `${requestId} ${JSON.stringify(whatIf)} ${String(attempt)}`;

  useEffect(() => {
    let isCurrent = true;
    const input = askedInput(requestId, whatIf);
    client.query({ query: suggestTeamsQuery, variables: { input }, fetchPolicy: 'no-cache' }).then(
      ({ data }) => {
        if (!isCurrent) return;
        setState(({ answer, previous }) => ({
          answer: data?.suggestTeams ?? null,
          previous: answer?.__typename === 'TeamSuggestions' ? answer : previous,
          hasFailed: !data,
          question,
        }));
      },
      () => {
        if (isCurrent) setState((before) => ({ ...before, hasFailed: true, question }));
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [client, requestId, whatIf, question]);

  return {
    answer: state.answer,
    previous: state.previous,
    hasFailed: state.hasFailed,
    isLoading: state.question !== question,
    askAgain: () => {
      setAttempt((times) => times + 1);
    },
  };
}

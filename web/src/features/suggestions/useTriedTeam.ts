import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import type { TryTeamInput, TryTeamQuery } from '../../generated/graphql.ts';
import { tryTeamQuery } from './boardDocuments.ts';

export type TryTeamAnswer = TryTeamQuery['tryTeam'];

interface Tried {
  readonly answer: TryTeamAnswer | null;
  readonly previous: Extract<TryTeamAnswer, { __typename: 'TriedTeam' }> | null;
  readonly hasFailed: boolean;
  readonly question: string;
}

/** What a team would be worth and would do, anew with each move; the answer before stays to show what moved. */
export function useTriedTeam(input: TryTeamInput | null) {
  const client = useApolloClient();
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<Tried>({ answer: null, previous: null, hasFailed: false, question: '' });
  const question = `${JSON.stringify(input)} ${String(attempt)}`;
  useEffect(() => {
    if (!input) return undefined;
    let isCurrent = true;
    client.query({ query: tryTeamQuery, variables: { input }, fetchPolicy: 'no-cache' }).then(
      ({ data }) => {
        if (!isCurrent) return;
        setState(({ answer, previous }) => ({
          answer: data?.tryTeam ?? null,
          previous: answer?.__typename === 'TriedTeam' ? answer : previous,
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
    // The question says all that is in the input.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [client, question]);
  return {
    ...state,
    isLoading: input !== null && state.question !== question,
    askAgain: () => {
      setAttempt((times) => times + 1);
    },
  };
}

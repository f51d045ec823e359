import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../generated/gql.ts';
import { Button } from '../../ui/Button.tsx';
import { useLocalized } from '../../ui/language/useLocalized.ts';
import { useText } from '../../ui/language/useText.ts';

const replaySuggestionQuery = graphql(`
  query ReplaySuggestion($id: ID!) {
    replaySuggestion(id: $id) {
      __typename
      ... on ReplayedSuggestion {
        id
        isSame
        teams {
          points
          isRight
        }
      }
      ... on Refusal {
        message {
          nl
          en
        }
      }
    }
  }
`);

/** Lets anybody see that the kept suggestion, made again from what it was made of, gives the same answer. */
export function ReplaySuggestion({ id }: { readonly id: string }) {
  const text = useText();
  const localized = useLocalized();
  const client = useApolloClient();
  const [state, setState] = useState<{ readonly isBusy: boolean; readonly outcome: string }>({
    isBusy: false,
    outcome: '',
  });
  const replay = async (): Promise<string> => {
    const { data } = await client.query({ query: replaySuggestionQuery, variables: { id }, fetchPolicy: 'no-cache' });
    const replayed = data?.replaySuggestion;
    if (replayed?.__typename !== 'ReplayedSuggestion')
      return replayed ? localized(replayed.message) : text('replay.failed');
    return text(replayed.isSame && replayed.teams.every(({ isRight }) => isRight) ? 'replay.same' : 'replay.other');
  };
  const start = () => {
    setState({ isBusy: true, outcome: text('replay.busy') });
    replay().then(
      (outcome) => {
        setState({ isBusy: false, outcome });
      },
      () => {
        setState({ isBusy: false, outcome: text('replay.failed') });
      },
    );
  };
  return (
    <>
      <p>{text('replay.text')}</p>
      <div className="rp-actions">
        <Button onClick={start} busy={state.isBusy}>
          {text('replay.action')}
        </Button>
      </div>
      <p role="status">{state.outcome}</p>
    </>
  );
}

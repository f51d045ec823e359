import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../generated/gql.ts';
import type { SavedViewsQuery, SaveViewMutation } from '../../generated/graphql.ts';

const savedViewsQuery = graphql(`
  query SavedViews {
    savedViews {
      name
      address
    }
  }
`);

const saveViewMutation = graphql(`
  mutation SaveView($name: String!, $address: String!) {
    saveView(name: $name, address: $address) {
      __typename
      ... on SavedViews {
        views {
          name
          address
        }
      }
      ... on Refusal {
        code
        message {
          nl
          en
        }
      }
    }
  }
`);

const dropViewMutation = graphql(`
  mutation DropView($name: String!) {
    dropView(name: $name) {
      __typename
      ... on SavedViews {
        views {
          name
          address
        }
      }
      ... on Refusal {
        code
        message {
          nl
          en
        }
      }
    }
  }
`);

type View = SavedViewsQuery['savedViews'][number];
type Refusal = Extract<SaveViewMutation['saveView'], { __typename: 'Refusal' }>;

/** The views that somebody keeps, on every device. The same name again replaces the one before. */
export function useSavedViews() {
  const { data, client } = useQuery(savedViewsQuery);
  const [save] = useMutation(saveViewMutation);
  const [drop] = useMutation(dropViewMutation);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const take = (
    answer: { readonly __typename: 'SavedViews'; readonly views: readonly View[] } | Refusal | undefined,
  ): boolean => {
    setRefusal(answer?.__typename === 'Refusal' ? answer : null);
    if (answer?.__typename !== 'SavedViews') return false;
    client.writeQuery({ query: savedViewsQuery, data: { savedViews: [...answer.views] } });
    return true;
  };
  return {
    views: data?.savedViews ?? [],
    refusal,
    /** True when it is kept. */
    keep: async (view: View): Promise<boolean> => take((await save({ variables: view })).data?.saveView),
    drop: async (name: string): Promise<boolean> => take((await drop({ variables: { name } })).data?.dropView),
  };
}

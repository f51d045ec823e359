import { skipToken, useQuery } from '@apollo/client/react';
import { useIntl } from 'react-intl';
import { graphql } from '../../generated/gql.ts';
import type { PreviewPolicyInput } from '../../generated/graphql.ts';
import { LoadProblem } from '../../ui/LoadProblem.tsx';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useText } from '../../ui/language/useText.ts';

const previewPolicyQuery = graphql(`
  query PreviewPolicy($input: PreviewPolicyInput!) {
    previewPolicy(input: $input) {
      __typename
      ... on PolicyPreview {
        requests
        changed
        seats
        seatsChanged
        before {
          departments
          asked
        }
        after {
          departments
          asked
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

/** What a change of a policy would do to the open requests, before it is made. */
export function PolicyPreviewView({ input }: { readonly input: PreviewPolicyInput | null }) {
  const text = useText();
  const intl = useIntl();
  const options = input ? { variables: { input }, fetchPolicy: 'no-cache' as const } : skipToken;
  const { data, error, loading, refetch } = useQuery(previewPolicyQuery, options);
  if (!input) return null;
  if (error) return <LoadProblem onRetry={() => void refetch()} />;
  const preview = data?.previewPolicy;
  if (!preview || loading) return <Skeleton lines={3} />;
  if (preview.__typename === 'Refusal') return <RefusalAlert refusal={preview} />;
  const { requests, changed, seats, seatsChanged, before, after } = preview;
  const number = (value: number) => intl.formatNumber(value, { maximumFractionDigits: 1 });
  return (
    <div role="status" className="rp-stack rp-stack--tight">
      {requests === 0 ? (
        <p>{text('policyPreview.none')}</p>
      ) : (
        <>
          <p>
            <strong>{text('policyPreview.changed', { changed, requests })}</strong>{' '}
            {text('policyPreview.seats', { seatsChanged, seats })}
          </p>
          <ul className="rp-list">
            <li>
              {text('policyPreview.departments', {
                before: number(before.departments),
                after: number(after.departments),
              })}
            </li>
            <li>{text('policyPreview.asked', { before: number(before.asked), after: number(after.asked) })}</li>
          </ul>
        </>
      )}
    </div>
  );
}

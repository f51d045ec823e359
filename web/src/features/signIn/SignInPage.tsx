import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { graphql } from '../../generated/gql.ts';
import type { SignInMutation } from '../../generated/graphql.ts';
import { Alert } from '../../ui/Alert.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LoadProblem } from '../../ui/LoadProblem.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useDebounced } from '../../ui/useDebounced.ts';
import { useText } from '../../ui/language/useText.ts';
import { DemoPeople } from './DemoPeople.tsx';
import { homeOf } from './homeOf.ts';
import './signIn.css';

const signInOptionsQuery = graphql(`
  query SignInOptions($search: String) {
    signInOptions {
      isDemo
      isSingleSignOn
    }
    demoPeople(search: $search) {
      ...DemoPeople
    }
  }
`);

const signInMutation = graphql(`
  mutation SignIn($personId: ID!) {
    signInAsDemoPerson(personId: $personId) {
      __typename
      ... on Refusal {
        message {
          nl
          en
        }
      }
    }
  }
`);

const homeQuery = graphql(`
  query Home {
    viewer {
      permissions
    }
  }
`);

type Refusal = Extract<SignInMutation['signInAsDemoPerson'], { __typename: 'Refusal' }>;

/** Why a sign-on with the organisation's own account did not work. */
const FAULTS = ['NO_ACCOUNT', 'LEVEL_TOO_LOW', 'EXPIRED', 'NOT_PROVEN', 'PROVIDER_DOWN'] as const;
const isFault = (code: string): code is (typeof FAULTS)[number] => FAULTS.some((fault) => fault === code);

/** In the demo one chooses a fictional person to be. */
export function SignInPage() {
  const text = useText();
  const client = useApolloClient();
  const navigate = useNavigate();
  const [parameters] = useSearchParams();
  const fault = parameters.get('fout') ?? '';
  const back = parameters.get('terug') ?? '/';
  const [search, setSearch] = useState('');
  const settled = useDebounced(search.trim(), 300);
  const variables = settled === '' ? {} : { search: settled };
  const { data, previousData, error, refetch } = useQuery(signInOptionsQuery, { variables });
  const [signIn, { loading }] = useMutation(signInMutation);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const shown = data ?? previousData;

  const become = async (personId: string) => {
    const { data: answer } = await signIn({ variables: { personId } });
    const result = answer?.signInAsDemoPerson;
    if (result?.__typename === 'Refusal') setRefusal(result);
    if (result?.__typename !== 'SignInSuccess') return;
    await client.resetStore();
    // Who she is shows only from the next question on: this one was still asked by nobody.
    const { data: who } = await client.query({ query: homeQuery, fetchPolicy: 'network-only' });
    const wanted = parameters.get('terug');
    const isOwnPage = wanted !== null && /^\/(?!\/)/.test(wanted);
    await navigate(isOwnPage ? wanted : homeOf(who?.viewer?.permissions ?? []));
  };

  return (
    <div className="rp-stack">
      <PageHeading title={text('signIn.title')} lead={text('signIn.lead')} />
      {error && !shown && <LoadProblem onRetry={() => void refetch()} />}
      {isFault(fault) && (
        <Alert tone="error" title={text('signOn.failed')} announce>
          <p>{text(`signOn.fault.${fault}`)}</p>
        </Alert>
      )}
      {refusal && <RefusalAlert refusal={refusal} />}
      {shown?.signInOptions.isSingleSignOn && (
        <p>
          <a className="nl-button nl-button--primary" href={`/aanmelding/start?terug=${encodeURIComponent(back)}`}>
            {text('signOn.action')}
          </a>
        </p>
      )}
      {shown?.signInOptions.isDemo === false && !shown.signInOptions.isSingleSignOn && (
        <Alert tone="info">
          <p>{text('signIn.noDemo')}</p>
        </Alert>
      )}
      {shown?.signInOptions.isDemo !== false && (
        <TextField
          type="search"
          label={text('signIn.search')}
          value={search}
          onChange={(event) => {
            setSearch(event.target.value);
          }}
        />
      )}
      {!shown && !error && <Skeleton lines={8} />}
      {shown?.signInOptions.isDemo && (
        <div aria-live="polite">
          {shown.demoPeople.length === 0 ? (
            <EmptyState title={text('signIn.nobody')} />
          ) : (
            <DemoPeople people={shown.demoPeople} busy={loading} onChoose={(personId) => void become(personId)} />
          )}
        </div>
      )}
    </div>
  );
}

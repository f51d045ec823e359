import { useQuery } from '@apollo/client/react';
import { useLocation, useParams } from 'react-router';
import { readFragment } from '../../generated/fragment-masking.ts';
import { Alert } from '../../ui/Alert.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LoadProblem } from '../../ui/LoadProblem.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { useText } from '../../ui/language/useText.ts';
import { Workbench } from './Workbench.tsx';
import './workbench.css';
import { workbenchQuery, workbenchRequest } from './workbenchDocuments.ts';

/** Often enough to see an answer of somebody who was asked. */
const POLL_IN_MS = 15_000;

/** Everything about one request, for the coordinator who makes it into a team. */
export function WorkbenchPage() {
  const text = useText();
  const { id = '' } = useParams();
  const location = useLocation();
  const { data, error, refetch } = useQuery(workbenchQuery, { variables: { id }, pollInterval: POLL_IN_MS });
  const request = readFragment(workbenchRequest, data?.staffingRequest);
  return (
    <div className="rp-stack">
      <p>
        <TextLink to="/verzoeken">{text('workbench.back')}</TextLink>
      </p>
      <PageHeading title={request?.title ?? text('workbench.title')} help={text('help.workbench')} />
      {isTeamChosen(location.state) && (
        <Alert tone="ok" title={text('workbench.chosen.title')} announce>
          <p>{text('workbench.chosen.text')}</p>
        </Alert>
      )}
      {error && !data && <LoadProblem onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={12} tall />}
      {data && !request && (
        <EmptyState title={text('workbench.unknown.title')}>
          <p>{text('workbench.unknown.text')}</p>
        </EmptyState>
      )}
      {request && (
        <Workbench
          request={request}
          canDecide={data?.viewer?.permissions.includes('COORDINATOR') ?? false}
          onReload={() => void refetch()}
        />
      )}
    </div>
  );
}

/** True when one comes here right after choosing a team. */
function isTeamChosen(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'isTeamChosen' in state;
}

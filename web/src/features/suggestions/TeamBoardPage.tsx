import { useQuery } from '@apollo/client/react';
import { useLocation, useParams } from 'react-router';
import { Alert } from '../../ui/Alert.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LoadProblem } from '../../ui/LoadProblem.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { useText } from '../../ui/language/useText.ts';
import './board.css';
import { CHOOSABLE } from './choosable.ts';
import { SeatNamesContext } from './seatNames.ts';
import { suggestionRequestQuery } from './suggestionDocuments.ts';
import './suggestions.css';
import { TeamPeriod } from './TeamPeriod.tsx';
import { TeamBoard } from './TeamBoard.tsx';

/** The team board: people are moved between seats, and every number moves with them. */
export function TeamBoardPage() {
  const text = useText();
  const { id = '' } = useParams();
  // What the suggestions kept, left out and wished for goes back to them.
  const cameWith: unknown = useLocation().state;
  const { data, error, refetch } = useQuery(suggestionRequestQuery, { variables: { id } });
  const request = data?.staffingRequest;
  const canDecide =
    request && CHOOSABLE.includes(request.status) && data.viewer?.permissions.includes('COORDINATOR') === true;
  return (
    <SeatNamesContext value={request?.breakdown.seats ?? []}>
      <div className="rp-stack">
        <p>
          <TextLink to={`/verzoeken/${id}/teams`} state={cameWith}>
            {text('board.back')}
          </TextLink>
        </p>
        <PageHeading
          title={text('board.title')}
          lead={request ? text('suggestions.for', { title: request.title }) : undefined}
          help={text('help.board')}
        />
        <TeamPeriod requestId={id} />
        {error && !data && <LoadProblem onRetry={() => void refetch()} />}
        {!data && !error && <Skeleton lines={12} tall />}
        {data && !request && <EmptyState title={text('workbench.unknown.title')} />}
        {request && !canDecide && (
          <Alert tone="info" title={text('suggestions.settled.title')}>
            <p>{text('suggestions.settled.text')}</p>
          </Alert>
        )}
        {request && canDecide && request.breakdown.seats.length === 0 && (
          <EmptyState title={text('board.noSeats.title')}>
            <p>{text('board.noSeats.text')}</p>
            <TextLink to={`/verzoeken/${id}`}>{text('suggestions.back')}</TextLink>
          </EmptyState>
        )}
        {request && canDecide && request.breakdown.seats.length > 0 && (
          <TeamBoard
            request={request}
            policies={data.policies}
            isByHand={!data.organisationSettings.givesSuggestions}
            onReload={() => void refetch()}
          />
        )}
      </div>
    </SeatNamesContext>
  );
}

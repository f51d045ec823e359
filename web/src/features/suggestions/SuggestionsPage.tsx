import { useQuery } from '@apollo/client/react';
import { useEffect, useReducer } from 'react';
import { useLocation, useNavigate, useParams, useSearchParams } from 'react-router';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LoadProblem } from '../../ui/LoadProblem.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { TabLinks } from '../../ui/TabLinks.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { useLocalized } from '../../ui/language/useLocalized.ts';
import { useText } from '../../ui/language/useText.ts';
import { CHOOSABLE } from './choosable.ts';
import { KeepSomebody } from './KeepSomebody.tsx';
import { NoTeamPossibleView } from './NoTeamPossibleView.tsx';
import { PolicyComparison } from './PolicyComparison.tsx';
import { SeatNamesContext } from './seatNames.ts';
import { suggestionRequestQuery } from './suggestionDocuments.ts';
import './suggestions.css';
import { TeamPeriod } from './TeamPeriod.tsx';
import { TeamSuggestionsView } from './TeamSuggestionsView.tsx';
import { useSuggestions } from './useSuggestions.ts';
import { changeWhatIf, triedFirst } from './whatIf.ts';
import { WhatIfList } from './WhatIfList.tsx';
import { WishesForm } from './WishesForm.tsx';

/** Why there are no suggestions at all: a team is formed by hand then. */
const BARRED: ReadonlySet<string> = new Set(['MANUAL_MODE', 'WORKS_COUNCIL_FIRST']);

/** Whole teams for a request, side by side, and what happens when one keeps or leaves out somebody. */
export function SuggestionsPage() {
  const text = useText();
  const localized = useLocalized();
  const { id = '' } = useParams();
  const { data, refetch } = useQuery(suggestionRequestQuery, { variables: { id } });
  const location = useLocation();
  const { search } = location;
  const navigate = useNavigate();
  const [whatIf, change] = useReducer(changeWhatIf, location.state, triedFirst);
  // What is tried out stays with this step of the browser: who goes to the board and back finds it again.
  useEffect(() => {
    void navigate({ search }, { replace: true, state: whatIf, preventScrollReset: true });
  }, [navigate, search, whatIf]);
  const { answer, previous, isLoading, hasFailed, askAgain } = useSuggestions(id, whatIf);
  const isCompared = useSearchParams()[0].get('naast') === 'beleid';
  const request = data?.staffingRequest;
  const isSettled = request ? !CHOOSABLE.includes(request.status) : false;
  const canDecide = !isSettled && (data?.viewer?.permissions.includes('COORDINATOR') ?? false);
  const isBarred = answer?.__typename === 'Refusal' && BARRED.has(answer.code);
  const loadAgain = () => {
    void refetch();
    askAgain();
  };
  return (
    <SeatNamesContext value={request?.breakdown.seats ?? []}>
      <div className="rp-stack">
        <p>
          <TextLink to={`/verzoeken/${id}`}>{text('suggestions.back')}</TextLink>
        </p>
        <PageHeading
          title={text('suggestions.title')}
          lead={request ? text('suggestions.for', { title: request.title }) : undefined}
          help={text('help.suggestions')}
        />
        {hasFailed && <LoadProblem onRetry={askAgain} />}
        {data && !request && <EmptyState title={text('workbench.unknown.title')} />}
        {isSettled && (
          <Alert tone="info" title={text('suggestions.settled.title')}>
            <p>{text('suggestions.settled.text')}</p>
          </Alert>
        )}
        {request && !isBarred && <WishesForm policies={data.policies} whatIf={whatIf} onChange={change} />}
        <WhatIfList whatIf={whatIf} onChange={change} />
        {request && !isSettled && !isBarred && (
          <KeepSomebody requestId={id} seats={request.breakdown.seats} whatIf={whatIf} onChange={change} />
        )}
        {request && !isBarred && (
          <TabLinks
            label={text('compare.views')}
            tabs={[
              { to: `/verzoeken/${id}/teams`, label: text('compare.view.teams'), isCurrent: !isCompared },
              {
                to: `/verzoeken/${id}/teams?naast=beleid`,
                label: text('compare.view.policies'),
                isCurrent: isCompared,
              },
            ]}
          />
        )}
        <TeamPeriod requestId={id} />
        {isCompared && request && !isBarred && (
          <PolicyComparison requestId={id} whatIf={whatIf} canDecide={canDecide} />
        )}
        <p role="status" className="rp-note" hidden={isCompared}>
          {isLoading ? text('suggestions.busy') : answer ? text('suggestions.done') : ''}
        </p>
        {!isCompared && !answer && isLoading && <Skeleton lines={12} tall />}
        <div aria-busy={isLoading} className={isLoading ? 'rp-stack rp-dimmed' : 'rp-stack'}>
          {answer?.__typename === 'Refusal' && BARRED.has(answer.code) && (
            <Alert tone="info" title={text('manual.barred')}>
              <p>{localized(answer.message)}</p>
            </Alert>
          )}
          {answer?.__typename === 'Refusal' && !BARRED.has(answer.code) && (
            <RefusalAlert refusal={answer}>
              <div>
                <Button onClick={loadAgain}>{text('ui.loadAgain')}</Button>
              </div>
            </RefusalAlert>
          )}
          {answer?.__typename === 'NoTeamPossible' && (
            <NoTeamPossibleView
              noTeam={answer}
              asked={(request?.team?.seats ?? [])
                .flatMap(({ person }) => person ?? [])
                .filter(({ id: personId }) => !whatIf.excluded.some((one) => one.id === personId))}
              onChange={change}
            />
          )}
          {!isCompared && answer?.__typename === 'TeamSuggestions' && (
            <TeamSuggestionsView
              suggestions={answer}
              previous={previous}
              requestId={id}
              canDecide={canDecide}
              whatIf={whatIf}
              onChange={change}
              onReload={loadAgain}
            />
          )}
        </div>
        {request && canDecide && request.breakdown.seats.length > 0 && (
          <div>
            <ButtonLink to={`/verzoeken/${id}/bord`} purpose={isBarred ? 'primary' : 'secondary'}>
              {text('manual.open')}
            </ButtonLink>
          </div>
        )}
      </div>
    </SeatNamesContext>
  );
}

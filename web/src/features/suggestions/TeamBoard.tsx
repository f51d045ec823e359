import { useReducer, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { readFragment } from '../../generated/fragment-masking.ts';
import type { SuggestionRequestQuery } from '../../generated/graphql.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { LoadProblem } from '../../ui/LoadProblem.tsx';
import { PersonSearch } from '../../ui/PersonSearch.tsx';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import { focusLater } from '../../ui/focusLater.ts';
import { useText } from '../../ui/language/useText.ts';
import { boardOf, changeBoard, startOf, type Place } from './board.ts';
import { BoardDecision } from './BoardDecision.tsx';
import { BoardFinder } from './BoardFinder.tsx';
import { BoardPerson } from './BoardPerson.tsx';
import { BoardSeat } from './BoardSeat.tsx';
import { BoardSummary } from './BoardSummary.tsx';
import { DropPlace } from './DropPlace.tsx';
import { LeaveDialog, TEAM_CHOSEN } from './LeaveDialog.tsx';
import { PersonProfileView } from './PersonProfileView.tsx';
import { useSeatNames } from './seatNames.ts';
import { suggestedTeam } from './SuggestedTeam.tsx';
import { useTriedTeam } from './useTriedTeam.ts';
import { changeWhatIf, triedFirst, type Named } from './whatIf.ts';
import { WishesForm } from './WishesForm.tsx';

interface TeamBoardProps {
  readonly request: NonNullable<SuggestionRequestQuery['staffingRequest']>;
  readonly policies: SuggestionRequestQuery['policies'];
  /** Suggestions are off: people are put together by hand, without points. */
  readonly isByHand: boolean;
  readonly onReload: () => void;
}

/** Puts a team together by hand and shows what each move does. Nothing is saved before it is chosen. */
export function TeamBoard({ request, policies, isByHand, onReload }: TeamBoardProps) {
  const text = useText();
  const seatName = useSeatNames(request.breakdown.seats);
  const navigate = useNavigate();
  const state: unknown = useLocation().state;
  const [whatIf, changeWishes] = useReducer(changeWhatIf, state, triedFirst);
  const current = (request.team?.seats ?? []).map(({ seat, person }) => ({ seatId: seat.id, person }));
  const [history, change] = useReducer(changeBoard, startOf(state) ?? { seats: current }, boardOf);
  const [lookedFor, setLookedFor] = useState<string | null>(null);
  const [profileOf, setProfileOf] = useState<string | null>(null);
  const [isDeciding, setDeciding] = useState(false);
  const { now, past, future } = history;
  const seats = request.breakdown.seats.map(({ id }, place) => ({
    id,
    name: `${String(place + 1)}. ${seatName(id)}`,
  }));
  const { answer, previous, isLoading, hasFailed, askAgain } = useTriedTeam({
    requestId: request.id,
    seats: seats.map(({ id }) => ({ seatId: id, personId: now.seats[id]?.id ?? null })),
    policyId: whatIf.policyId,
    pairWish: whatIf.pairWish,
    allowsDoubleRoles: whatIf.allowsDoubleRoles,
  });
  const tried = answer?.__typename === 'TriedTeam' ? answer : null;
  const team = readFragment(suggestedTeam, tried?.team ?? null);
  const before = readFragment(suggestedTeam, previous?.team ?? null);
  const move = (person: Named, to: Place) => {
    change({ kind: 'MOVE', person, to });
    focusLater(() => document.querySelector<HTMLElement>(`.rp-board__move[data-person="${CSS.escape(person.id)}"]`));
  };
  const isEmpty = Object.keys(now.seats).length === 0;
  return (
    <>
      <LeaveDialog isTrying={past.length > 0} />
      {!isByHand && <WishesForm policies={policies} whatIf={whatIf} onChange={changeWishes} />}
      <div className="rp-board__bar">
        <Button
          aria-disabled={past.length === 0}
          onClick={() => {
            change({ kind: 'UNDO' });
          }}
        >
          {text('board.undo')}
        </Button>
        <Button
          aria-disabled={future.length === 0}
          onClick={() => {
            change({ kind: 'REDO' });
          }}
        >
          {text('board.redo')}
        </Button>
        <Button
          purpose="primary"
          aria-disabled={isEmpty || !tried || tried.broken.length > 0}
          onClick={() => {
            if (!isEmpty && tried?.broken.length === 0) setDeciding(true);
          }}
        >
          {text('choose.title')}
        </Button>
        <p className="rp-note">{text('board.notSaved')}</p>
      </div>
      {hasFailed && <LoadProblem onRetry={askAgain} />}
      {answer?.__typename === 'Refusal' && <RefusalAlert refusal={answer} />}
      <div className="rp-board">
        <div className="rp-stack">
          <ol className="rp-board__seats" aria-label={text('board.seats')}>
            {seats.map(({ id, name }) => (
              <BoardSeat
                key={id}
                seatId={id}
                name={name}
                seats={seats}
                person={now.seats[id] ?? null}
                score={team?.seats.find(({ seat }) => seat.id === id) ?? null}
                before={before?.seats.find(({ seat }) => seat.id === id) ?? null}
                hours={tried?.hours.find(({ seatId }) => seatId === id) ?? null}
                broken={(tried?.broken ?? []).filter(({ seatId }) => seatId === id).map(({ sentence }) => sentence)}
                onLookFor={
                  isByHand
                    ? null
                    : () => {
                        setLookedFor(id);
                      }
                }
                onMove={move}
              />
            ))}
          </ol>
          {lookedFor !== null && (
            <BoardFinder
              key={lookedFor}
              requestId={request.id}
              whatIf={whatIf}
              board={now}
              seatId={lookedFor}
              name={seats.find(({ id }) => id === lookedFor)?.name ?? ''}
              onMove={move}
              onClose={() => {
                setLookedFor(null);
              }}
            />
          )}
          <DropPlace
            className="rp-card"
            onDrop={(person) => {
              move(person, 'BESIDE');
            }}
          >
            <h2 className="rp-label">{text('board.atHand')}</h2>
            {now.beside.length === 0 && <p className="rp-note">{text('board.atHand.none')}</p>}
            {now.beside.map((person) => (
              <BoardPerson key={person.id} person={person} place="BESIDE" seats={seats} onMove={move} />
            ))}
            <PersonSearch
              label={text('board.search')}
              hint={text('manual.search')}
              actions={(found, clear) => (
                <>
                  <Button
                    purpose="subtle"
                    aria-label={text('board.take.of', { name: found.name })}
                    onClick={() => {
                      change({ kind: 'AT_HAND', people: [found] });
                      clear();
                    }}
                  >
                    {text('board.take')}
                  </Button>
                  <Button
                    purpose="subtle"
                    aria-label={text('manual.profile.of', { name: found.name })}
                    onClick={() => {
                      setProfileOf(found.id);
                    }}
                  >
                    {text('manual.profile')}
                  </Button>
                </>
              )}
            />
            {profileOf !== null && <PersonProfileView personId={profileOf} requestId={request.id} />}
          </DropPlace>
        </div>
        {/* The frame takes the focus so that the arrow keys can scroll it (WCAG 2.1.1). */}
        <div
          className="rp-stack rp-board__side rp-scrolls"
          role="region"
          aria-label={text('board.side')}
          aria-busy={isLoading}
          // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
        >
          {tried && (
            <BoardSummary
              tried={tried}
              previous={previous}
              isEmpty={isEmpty}
              openSeats={seats.filter(({ id }) => !now.seats[id]).length}
            />
          )}
          {isEmpty && (
            <Alert tone="info">
              <p>{text('board.nobodyYet')}</p>
            </Alert>
          )}
        </div>
      </div>
      {isDeciding && tried && (
        <BoardDecision
          requestId={request.id}
          requestVersion={tried.requestVersion}
          seats={seats}
          board={now}
          whatIf={whatIf}
          onClose={() => {
            setDeciding(false);
          }}
          onReload={() => {
            setDeciding(false);
            onReload();
            askAgain();
          }}
          onChosen={() => void navigate(`/verzoeken/${request.id}`, { state: TEAM_CHOSEN })}
        />
      )}
    </>
  );
}

import { useQuery } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import { Button } from '../../ui/Button.tsx';
import { LoadProblem } from '../../ui/LoadProblem.tsx';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useSignedNumber } from '../../ui/useSignedNumber.ts';
import { useLocalized } from '../../ui/language/useLocalized.ts';
import { useText } from '../../ui/language/useText.ts';
import { boardPeopleQuery } from './boardDocuments.ts';
import type { Board, Place } from './board.ts';
import { askedInput, type Named, type WhatIf } from './whatIf.ts';

interface BoardFinderProps {
  readonly requestId: string;
  readonly whatIf: WhatIf;
  readonly board: Board;
  readonly seatId: string;
  readonly name: string;
  readonly onMove: (person: Named, to: Place) => void;
  readonly onClose: () => void;
}

/** Who would fit a seat best, with everybody else as they sit now; the nearest people when nobody can. */
export function BoardFinder({ requestId, whatIf, board, seatId, name, onMove, onClose }: BoardFinderProps) {
  const text = useText();
  const section = useRef<HTMLElement>(null);
  // It opens below the seats: whoever asked for it goes along.
  useEffect(() => {
    section.current?.focus();
  }, []);
  const localized = useLocalized();
  const signed = useSignedNumber();
  const others = Object.entries(board.seats).filter(([id]) => id !== seatId);
  const asked = { ...whatIf, pins: others.map(([id, person]) => ({ seatId: id, person })), excluded: [] };
  const { data, error, refetch } = useQuery(boardPeopleQuery, {
    variables: { input: askedInput(requestId, asked) },
    fetchPolicy: 'no-cache',
  });
  const answer = data?.suggestTeams;
  const found = answer?.__typename === 'TeamSuggestions' ? answer : null;
  const best = found?.teams[0]?.seats.find(({ seat }) => seat.id === seatId)?.person ?? null;
  const runnersUp = found?.runnersUp.find((one) => one.seatId === seatId)?.runnersUp ?? [];
  const nearest = found?.uncovered.find(({ seat }) => seat.id === seatId)?.nearest ?? [];
  const put = (person: Named) => (
    <Button
      purpose="subtle"
      aria-label={text('board.put.of', { name: person.name, seat: name })}
      onClick={() => {
        onMove(person, seatId);
        onClose();
      }}
    >
      {text('board.put')}
    </Button>
  );
  return (
    <section className="rp-card" ref={section} tabIndex={-1} aria-label={text('board.finder', { seat: name })}>
      <h2 className="rp-label">{text('board.finder', { seat: name })}</h2>
      <div role="status" className="rp-stack rp-stack--tight">
        {error && !answer && <LoadProblem onRetry={() => void refetch()} />}
        {!answer && !error && <Skeleton lines={3} />}
        {answer?.__typename === 'Refusal' && <RefusalAlert refusal={answer} />}
        {answer?.__typename === 'NoTeamPossible' && <p>{text('board.finder.none')}</p>}
        {found && (
          <ul className="rp-picked">
            {best && (
              <li className="rp-picked__item">
                <span>
                  <strong>{best.name}</strong>: {text('board.finder.best')}
                </span>
                {put(best)}
              </li>
            )}
            {runnersUp.map(({ person, difference }) => (
              <li className="rp-picked__item" key={person.id}>
                <span>
                  <strong>{person.name}</strong>: {text('runnersUp.difference', { change: signed(difference) })}
                </span>
                {put(person)}
              </li>
            ))}
            {nearest.map(({ person, sentence }) => (
              <li className="rp-picked__item" key={person.id}>
                <span>
                  <strong>{person.name}</strong>: {localized(sentence)}
                </span>
              </li>
            ))}
          </ul>
        )}
      </div>
      <div>
        <Button onClick={onClose}>{text('ui.close')}</Button>
      </div>
    </section>
  );
}

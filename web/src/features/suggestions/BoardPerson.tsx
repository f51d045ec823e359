import { useText } from '../../ui/language/useText.ts';
import type { Place } from './board.ts';
import type { Named } from './whatIf.ts';

/** What is carried while somebody is dragged. */
export const DRAGGED = 'application/x-rolpool-person';

interface BoardPersonProps {
  readonly person: Named;
  readonly place: Place;
  readonly seats: readonly { readonly id: string; readonly name: string }[];
  readonly onMove: (person: Named, to: Place) => void;
}

/** Somebody on the board: dragged by mouse, or moved with the list. */
export function BoardPerson({ person, place, seats, onMove }: BoardPersonProps) {
  const text = useText();
  return (
    // Dragging is for the mouse; the list of places does the same by keyboard, touch and screen reader.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className="rp-board__person"
      draggable
      onDragStart={(event) => {
        event.dataTransfer.setData(DRAGGED, JSON.stringify({ id: person.id, name: person.name }));
        event.dataTransfer.effectAllowed = 'move';
      }}
    >
      <span className="rp-board__grip" aria-hidden="true" />
      <span className="rp-board__name">{person.name}</span>
      <select
        className="utrecht-select utrecht-select--html-select rp-board__move"
        data-person={person.id}
        aria-label={text('board.move', { name: person.name })}
        value={place}
        onChange={(event) => {
          onMove(person, event.target.value);
        }}
      >
        {seats.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
        <option value="BESIDE">{text('board.beside')}</option>
      </select>
    </div>
  );
}

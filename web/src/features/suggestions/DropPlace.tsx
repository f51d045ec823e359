import { useState, type DragEvent, type ReactNode } from 'react';
import { DRAGGED } from './BoardPerson.tsx';
import type { Named } from './whatIf.ts';

interface DropPlaceProps {
  readonly className: string;
  readonly onDrop: (person: Named) => void;
  readonly children: ReactNode;
}

const isPerson = (event: DragEvent) => event.dataTransfer.types.includes(DRAGGED);

/** A place where somebody can be dropped. For who does not drag, each person has a list of places. */
export function DropPlace({ className, onDrop, children }: DropPlaceProps) {
  const [isOver, setOver] = useState(false);
  return (
    // Dragging is for the mouse; the list of places does the same by keyboard, touch and screen reader.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className={`${className}${isOver ? ' rp-board__over' : ''}`}
      onDragOver={(event) => {
        if (!isPerson(event)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'move';
        setOver(true);
      }}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={(event) => {
        setOver(false);
        if (!isPerson(event)) return;
        event.preventDefault();
        onDrop(JSON.parse(event.dataTransfer.getData(DRAGGED)) as Named);
      }}
    >
      {children}
    </div>
  );
}

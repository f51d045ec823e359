import fc from 'fast-check';
import { boardOf, changeBoard, type Board, type BoardChange, type BoardHistory } from './board.ts';

const person = (id: string) => ({ id, name: id.toUpperCase() });
const start = boardOf({
  seats: [
    { seatId: 's1', person: person('a') },
    { seatId: 's2', person: person('b') },
    { seatId: 's3', person: null },
  ],
});
const after = (...changes: BoardChange[]): BoardHistory => changes.reduce(changeBoard, start);
const shown = ({ seats, beside }: Board) => [
  ...['s1', 's2', 's3'].map((id) => seats[id]?.id ?? '-'),
  beside.map(({ id }) => id).join(''),
];
const move = (id: string, to: string): BoardChange => ({ kind: 'MOVE', person: person(id), to });

describe('the team board', () => {
  it('lets two people change seats', () => {
    expect(shown(after(move('a', 's2')).now)).toEqual(['b', 'a', '-', '']);
  });

  it('leaves the seat open that somebody goes away from', () => {
    expect(shown(after(move('a', 's3')).now)).toEqual(['-', 'b', 'a', '']);
    expect(shown(after(move('a', 'BESIDE')).now)).toEqual(['-', 'b', '-', 'a']);
  });

  it('puts who is replaced by somebody from outside beside the team', () => {
    const atHand: BoardChange = { kind: 'AT_HAND', people: [person('c'), person('a')] };
    expect(shown(after(atHand, move('c', 's1')).now)).toEqual(['c', 'b', '-', 'a']);
  });

  it('undoes and redoes, and forgets what was undone once something else is done', () => {
    const undone = after(move('a', 's3'), move('b', 's1'), { kind: 'UNDO' });
    expect(shown(undone.now)).toEqual(['-', 'b', 'a', '']);
    expect(shown(changeBoard(undone, { kind: 'REDO' }).now)).toEqual(['b', '-', 'a', '']);
    expect(changeBoard(undone, move('b', 'BESIDE')).future).toEqual([]);
  });

  it('does nothing when somebody is put where she sits, or there is nothing to undo', () => {
    expect(after(move('a', 's1'))).toBe(start);
    expect(after({ kind: 'UNDO' })).toBe(start);
    expect(after({ kind: 'REDO' })).toBe(start);
  });

  it('never loses anybody, has nobody twice, and undoes all the way back, whatever is done', () => {
    const changes = fc.array(
      fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), to: fc.constantFrom('s1', 's2', 's3', 'BESIDE') }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(changes, (moves) => {
        const begin = changeBoard(start, { kind: 'AT_HAND', people: [person('c'), person('d')] });
        const end = moves.map(({ id, to }) => move(id, to)).reduce(changeBoard, begin);
        const there = shown(end.now).join('').replaceAll('-', '').split('').sort();
        expect(there).toEqual(['a', 'b', 'c', 'd']);
        const back = end.past.reduce((history) => changeBoard(history, { kind: 'UNDO' }), end);
        expect(shown(back.now)).toEqual(shown(begin.now));
      }),
    );
  });
});

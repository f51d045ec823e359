import { mondayOf, weekOf } from '../calendar.ts';
import { asId, type PersonId, type SeatId, type TeamId } from '../ids.ts';
import { seatHours, teamConsequences, type OtherTeam, type TriedSeat } from './teamConsequences.ts';

const START = weekOf(mondayOf(3000));
const ANNA = asId<PersonId>('anna');
const BRAM = asId<PersonId>('bram');
const people = new Map([
  [ANNA, { poolHoursPerWeek: 16, commitments: [] }],
  [BRAM, { poolHoursPerWeek: 12, commitments: [] }],
]);
const trying = (personId: PersonId, hoursPerWeek: number, weeks = 6, id = 's1'): TriedSeat => ({
  seat: { id: asId<SeatId>(id), hoursPerWeek, weeks },
  personId,
});
const other = (personId: PersonId, hoursPerWeek: number, startWeek: number, weeks = 6): OtherTeam => ({
  id: asId<TeamId>('t1'),
  title: 'Plein',
  startWeek,
  seats: [{ seat: { hoursPerWeek, weeks }, personId }],
});

describe('the hours of a team that is tried out', () => {
  it('are what is left after the seat, in the tightest week', () => {
    const leave = { from: mondayOf(START + 2), to: mondayOf(START + 2), hoursPerWeek: 10, kind: 'LEAVE' as const };
    const away = new Map([[ANNA, { poolHoursPerWeek: 16, commitments: [leave] }]]);
    expect(seatHours([trying(ANNA, 8)], away, START)).toMatchObject([{ freeHours: 6, leftHours: -2 }]);
  });

  it('count both seats of who has two', () => {
    const both = [trying(ANNA, 8), trying(ANNA, 6, 3, 's2')];
    expect(seatHours(both, people, START).map(({ leftHours }) => leftHours)).toEqual([2, 2]);
  });

  it('leave out who is not known', () => {
    expect(seatHours([trying(asId('nobody'), 8)], people, START)).toEqual([]);
  });
});

describe('the consequences for other teams', () => {
  it('are none when the weeks do not meet or the person is another', () => {
    expect(teamConsequences([trying(ANNA, 8)], people, START, [other(ANNA, 8, START + 6)])).toEqual([]);
    expect(teamConsequences([trying(ANNA, 8)], people, START, [other(BRAM, 8, START)])).toEqual([]);
  });

  it('say what is left when both fit', () => {
    expect(teamConsequences([trying(ANNA, 8)], people, START, [other(ANNA, 6, START + 5)])).toMatchObject([
      { personId: ANNA, otherHours: 6, leftHours: 2 },
    ]);
  });

  it('are below nothing when they do not', () => {
    expect(teamConsequences([trying(BRAM, 8)], people, START, [other(BRAM, 6, START)])).toMatchObject([
      { leftHours: -2 },
    ]);
  });
});

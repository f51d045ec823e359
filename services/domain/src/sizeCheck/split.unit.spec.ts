import { asId, type TaakveldCode, type TargetGroupId } from '../ids.ts';
import type { AnswerValues } from '../intake/intake.ts';
import { triage } from '../triage/triage.ts';
import { sizeCheck } from './sizeCheck.ts';
import { answersOfPart, waysToSplit } from './split.ts';

const EVERYTHING: AnswerValues = {
  ...{
    SETTLED_PROCEDURE: false,
    SPECIALIST_TASK: false,
    SMALL_SCALE: false,
    CO_CREATION: false,
    CONNECTING_PEOPLE: false,
  },
  ...{ POLITICALLY_SENSITIVE: true, MONEY_NEEDED: true, EXTERNAL_PARTIES: true, SEVERAL_DEPARTMENTS: true },
  ...{ REACH: 'EVERYTHING', GOALS: 6, LONG_RUNNING: true, REQUESTER_KIND: 'COUNCIL', SKILLS: [], DEADLINE: [] },
  TARGET_GROUPS: ['young-people', 'older-people'].map((id) => asId<TargetGroupId>(id)),
  PLACES: ['Rozenlaan', 'Stationsplein'],
  TAAKVELDEN: ['2.1', '5.7'].map((code) => asId<TaakveldCode>(code)),
};

describe('a request that is too big', () => {
  it('can be split by group of people, by place, by task field, or into one question first', () => {
    expect(waysToSplit(EVERYTHING).map(({ by, parts }) => [by, parts.length])).toEqual([
      ['TARGET_GROUP', 2],
      ['PLACE', 2],
      ['TAAKVELD', 2],
      ['QUESTION', 1],
    ]);
    expect(waysToSplit({ ...EVERYTHING, TARGET_GROUPS: [], PLACES: [], TAAKVELDEN: [] })).toHaveLength(1);
  });

  it('is small enough once it is split, whichever way', () => {
    expect(sizeCheck(EVERYTHING).isTooBig).toBe(true);
    for (const part of waysToSplit(EVERYTHING).flatMap(({ parts }) => parts)) {
      const answers = { ...EVERYTHING, ...answersOfPart(part) };
      expect(sizeCheck(answers)).toMatchObject({ isTooBig: false, splits: [] });
      expect(triage(answers).outcome).not.toBe('STANDARD');
    }
  });

  it('is told by each of the rules', () => {
    const small: AnswerValues = { ...EVERYTHING, REACH: 'TOWN', GOALS: 1, LONG_RUNNING: false };
    expect(sizeCheck(small).reasons).toEqual([]);
    expect(sizeCheck({ ...small, GOALS: 5 }).reasons).toContain('TOO_MANY_GOALS');
    expect(sizeCheck({ ...small, LONG_RUNNING: true, GOALS: 4 }).reasons).toEqual(['LONG_AND_WIDE']);
    const five = ['a', 'b', 'c', 'd', 'e'].map((id) => asId<TargetGroupId>(id));
    expect(sizeCheck({ ...small, GOALS: 3, TARGET_GROUPS: five }).reasons).toEqual(['DEPARTMENTS_AND_GROUPS']);
  });
});

import { outcomeOf, storeAnswers, storedAnswers, type Statement } from './selfAssessment.ts';

const statements: Statement[] = [
  { id: 'a', role: 'BUDGET', isReversed: false },
  { id: 'b', role: 'BUDGET', isReversed: true },
  { id: 'c', role: 'NETWORK', isReversed: false },
];

describe('the self-assessment', () => {
  it('goes from 0 to 5, and turns round what says the opposite', () => {
    expect(outcomeOf(statements, { a: 5, b: 1, c: 1 })).toEqual({ BUDGET: 5, NETWORK: 0 });
    expect(outcomeOf(statements, { a: 3, b: 3 })).toEqual({ BUDGET: 3 });
  });

  it('says nothing of a role without answers', () => {
    expect(outcomeOf(statements, {})).toEqual({});
  });

  it('goes on where it was left, and does not trip over what somebody else put there', () => {
    storeAnswers({ a: 4, c: 2 });
    expect(storedAnswers()).toEqual({ a: 4, c: 2 });
    localStorage.setItem('rolpool.selfAssessment', '{"a":9,"b":"x","c":3}');
    expect(storedAnswers()).toEqual({ c: 3 });
    localStorage.setItem('rolpool.selfAssessment', 'no json');
    expect(storedAnswers()).toEqual({});
    storeAnswers({});
    expect(localStorage.getItem('rolpool.selfAssessment')).toBeNull();
  });
});

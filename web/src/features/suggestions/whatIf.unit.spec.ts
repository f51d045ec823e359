import { changeWhatIf, NOTHING_TRIED, type WhatIf } from './whatIf.ts';

const AYSE = { id: 'p1', name: 'Ayşe' };
const BRAM = { id: 'p2', name: 'Bram' };

const pinned = (seatId: string, person = AYSE): WhatIf => changeWhatIf(NOTHING_TRIED, { kind: 'PIN', seatId, person });

describe('changeWhatIf', () => {
  it('keeps one person on one seat at most', () => {
    const moved = changeWhatIf(pinned('s1'), { kind: 'PIN', seatId: 's2', person: AYSE });
    expect(moved.pins).toEqual([{ seatId: 's2', person: AYSE }]);
  });

  it('keeps one person a seat', () => {
    const replaced = changeWhatIf(pinned('s1'), { kind: 'PIN', seatId: 's1', person: BRAM });
    expect(replaced.pins).toEqual([{ seatId: 's1', person: BRAM }]);
  });

  it('lets go of whom it leaves out', () => {
    const left = changeWhatIf(pinned('s1'), { kind: 'EXCLUDE', person: AYSE });
    expect(left).toEqual({ ...NOTHING_TRIED, excluded: [AYSE] });
  });

  it('takes back in whom it keeps', () => {
    const left = changeWhatIf(NOTHING_TRIED, { kind: 'EXCLUDE', person: AYSE });
    expect(changeWhatIf(left, { kind: 'PIN', seatId: 's1', person: AYSE }).excluded).toEqual([]);
  });

  it('leaves somebody out once', () => {
    const once = changeWhatIf(NOTHING_TRIED, { kind: 'EXCLUDE', person: AYSE });
    expect(changeWhatIf(once, { kind: 'EXCLUDE', person: AYSE })).toEqual(once);
  });

  it('keeps the policy when everything else starts over', () => {
    const tried = changeWhatIf(pinned('s1'), { kind: 'POLICY', policyId: 'mostGrowth' });
    const wished = changeWhatIf(changeWhatIf(tried, { kind: 'PAIRS', pairWish: 'FRESH' }), {
      kind: 'DOUBLE_ROLES',
      allowsDoubleRoles: true,
    });
    expect(wished).toMatchObject({ policyId: 'mostGrowth', pairWish: 'FRESH', allowsDoubleRoles: true });
    expect(changeWhatIf(wished, { kind: 'START_OVER' })).toEqual({ ...NOTHING_TRIED, policyId: 'mostGrowth' });
  });

  it('undoes each try and all of them', () => {
    expect(changeWhatIf(pinned('s1'), { kind: 'UNPIN', seatId: 's1' })).toEqual(NOTHING_TRIED);
    const left = changeWhatIf(NOTHING_TRIED, { kind: 'EXCLUDE', person: AYSE });
    expect(changeWhatIf(left, { kind: 'INCLUDE', personId: AYSE.id })).toEqual(NOTHING_TRIED);
    expect(changeWhatIf(pinned('s1'), { kind: 'START_OVER' })).toEqual(NOTHING_TRIED);
  });
});

import type { Policy } from '@rolpool/domain';
import { askedIn } from '../index/digest.ts';
import type { FitRule } from './fitRule.ts';

/** Who was asked this often in twelve months gets no points for rotation. */
const ASKED_ENOUGH = 6;

const pointsFor = (policy: Policy, asked: number) =>
  Math.floor((policy.seat.rotation * Math.max(0, ASKED_ENOUGH - asked)) / ASKED_ENOUGH);

/** Fair rotation: people who were asked less in the past twelve months come first, by a bounded number of points. */
export const rotationRule: FitRule = {
  id: 'ROTATION',
  most: (policy) => policy.seat.rotation,
  best: ({ policy }) => policy.seat.rotation,
  prepare({ index, policy }) {
    const worth = Int32Array.from({ length: ASKED_ENOUGH + 1 }, (_, asked) => pointsFor(policy, asked));
    return (row) => worth[Math.min(ASKED_ENOUGH, index.askedOf(row))] ?? 0;
  },
  prepareLimit({ policy }) {
    const worth = Int32Array.from({ length: ASKED_ENOUGH + 1 }, (_, asked) => pointsFor(policy, asked));
    return (digest) => worth[askedIn(digest)] ?? 0;
  },
  explain({ index, policy }, _seat, row) {
    const asked = index.askedOf(row);
    return [{ rule: 'ROTATION', points: pointsFor(policy, asked), most: policy.seat.rotation, facts: { asked } }];
  },
};

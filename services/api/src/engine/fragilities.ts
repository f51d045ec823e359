import { countedLevel, type IsoDate, type Person, type PersonId, type Policy, type TeamDemand } from '@rolpool/domain';
import { findFragility, type AlmostAble, type PoolIndex } from '@rolpool/matching';
import type { FoundFragility, MendCounts } from './engineTasks.ts';

/** Who is a level short counts as to be confirmed when her own statement would be enough. */
function countMends(almost: readonly AlmostAble[], people: ReadonlyMap<PersonId, Person>, today: IsoDate): MendCounts {
  const short = almost.filter(({ lacks }) => lacks === 'LEVEL');
  const isUnconfirmed = ({ personId, skillId }: AlmostAble) => {
    const skill = people.get(personId)?.profile.skills.find((one) => one.skillId === skillId);
    if (!skill) return false;
    const { counted, stated, notConfirmed } = countedLevel(skill, today);
    return notConfirmed && stated > counted;
  };
  const confirm = short.filter(isUnconfirmed);
  const learn = short.filter((one) => !isUnconfirmed(one));
  return {
    hours: almost.length - short.length,
    confirm: confirm.length,
    learn: learn.length,
    wantToLearn: learn.filter(({ wantsToLearn }) => wantsToLearn).length,
  };
}

/** How fragile each demand is at each start. Demands that ask the same of their seats are looked at once. */
export function findFragilities(
  index: PoolIndex,
  people: ReadonlyMap<PersonId, Person>,
  asked: {
    readonly demands: readonly TeamDemand[];
    readonly moments: readonly number[];
    readonly policy: Policy;
    readonly today: IsoDate;
    readonly most: number;
  },
): FoundFragility[][] {
  const known = new Map<string, FoundFragility>();
  return asked.demands.map((demand) =>
    asked.moments.map((startWeek): FoundFragility => {
      const seats = demand.seats.map(({ hoursPerWeek, weeks, skills }) => ({ hoursPerWeek, weeks, skills }));
      const key = JSON.stringify([startWeek, seats]);
      const before = known.get(key);
      if (before) return before;
      const fragility = findFragility(index, { ...demand, startWeek }, asked.policy, asked.most);
      const mends = countMends(fragility.almost, people, asked.today);
      const found = { people: fragility.people, seatIds: fragility.seatIds, mends };
      known.set(key, found);
      return found;
    }),
  );
}

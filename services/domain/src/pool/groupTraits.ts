import type { IsoDate } from '../calendar.ts';
import { countedLevel } from './countedLevel.ts';
import type { Person } from './person.ts';

/** So many of a person's strengths count when groups are mixed. */
const STRENGTHS = 3;
const CAN_WELL = 4;

/** The level that a person is known for: her highest counted level of any skill, 0 when she states none. */
function highestLevel({ profile }: Person, today: IsoDate): number {
  return Math.max(0, ...profile.skills.map((skill) => countedLevel(skill, today).counted));
}

/** What makes a person like others when groups are mixed: department, level, and her first strengths. */
export function groupTraitsOf(person: Person, today: IsoDate): string[] {
  return [
    `department ${person.departmentId}`,
    `level ${String(highestLevel(person, today))}`,
    ...person.profile.strengths.slice(0, STRENGTHS).map((strength) => `strength ${strength}`),
  ];
}

/** What a person can teach in a duo (counted level 4 or 5, or a role that she carries with ease), and wants to learn. */
export function duoWishesOf({ profile }: Person, today: IsoDate): { offers: string[]; seeks: string[] } {
  const { skills, roles } = profile;
  return {
    offers: [
      ...skills.filter((skill) => countedLevel(skill, today).counted >= CAN_WELL).map(({ skillId }) => skillId),
      ...roles.filter(({ can }) => can >= CAN_WELL).map(({ role }) => role),
    ],
    seeks: [
      ...skills.filter(({ wantsToLearn }) => wantsToLearn).map(({ skillId }) => skillId),
      ...roles.filter(({ wantsToLearn }) => wantsToLearn).map(({ role }) => role),
    ],
  };
}

/** The five roles of a team, in the order in which every screen and table shows them. */
export const ROLES = ['DIRECTION', 'BUDGET', 'POLITICAL_ALIGNMENT', 'CONTENT', 'NETWORK'] as const;

export type Role = (typeof ROLES)[number];

/** True when `text` is one of the five role codes. */
export function isRole(text: string): text is Role {
  return (ROLES as readonly string[]).includes(text);
}

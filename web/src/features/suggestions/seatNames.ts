import { createContext, use } from 'react';
import type { Role } from '../../generated/graphql.ts';
import { useRoleNames } from '../../ui/useRoleNames.ts';
import { useLocalized, type LocalizedText } from '../../ui/language/useLocalized.ts';

/** A seat as far as it is called by its roles and the skill that is its heart. */
export interface NamedSeat {
  readonly id: string;
  readonly roles: readonly Role[];
  readonly skills: readonly { readonly skill: { readonly label: LocalizedText } }[];
}

/** The seats of the request, to call a seat by its name wherever only its id is known. */
export const SeatNamesContext = createContext<readonly NamedSeat[]>([]);

/** Names seats by their roles; where two have the same roles, the skill that is the heart of each tells them apart. */
export function useSeatNames(seats: readonly NamedSeat[]): (seatId: string) => string {
  const roleNames = useRoleNames();
  const localized = useLocalized();
  return (seatId) => {
    const seat = seats.find(({ id }) => id === seatId);
    if (!seat) return '';
    const name = roleNames(seat.roles);
    const alike = seats.filter(({ roles }) => roleNames(roles) === name);
    const heart = seat.skills[0]?.skill.label;
    return alike.length > 1 && heart ? `${name} (${localized(heart)})` : name;
  };
}

/** The same for the seats of the page. */
export const useSeatName = (): ((seatId: string) => string) => useSeatNames(use(SeatNamesContext));

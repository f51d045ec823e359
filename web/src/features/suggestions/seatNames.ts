import { createContext, use } from 'react';
import type { Role } from '../../generated/graphql.ts';
import { useRoleNames } from '../../ui/useRoleNames.ts';

/** The seats of the request, to call a seat by its roles wherever only its id is known. */
export const SeatNamesContext = createContext<readonly { readonly id: string; readonly roles: readonly Role[] }[]>([]);

export function useSeatName(): (seatId: string) => string {
  const seats = use(SeatNamesContext);
  const roleNames = useRoleNames();
  return (seatId) => roleNames(seats.find(({ id }) => id === seatId)?.roles ?? []);
}

import type {
  Actor,
  Department,
  DepartmentId,
  Evaluation,
  Invitation,
  Message,
  Person,
  PersonId,
  Release,
  StaffingRequest,
  StaffingRequestId,
  Team,
  TeamId,
} from '@rolpool/domain';
import DataLoader from 'dataloader';
import type { Request, Response } from 'express';
import type { Services } from './services.ts';

/** What one GraphQL request works with. */
export interface Context {
  readonly services: Services;
  readonly actor: Actor;
  /** The signed-in person; null for anybody else. */
  readonly person: Person | null;
  readonly loaders: Loaders;
  readonly http: { readonly request: Request; readonly response: Response };
}

function inOrder<Key extends string, Value extends { readonly id: string }>(
  ids: readonly Key[],
  found: readonly Value[],
) {
  const byId = new Map<string, Value>(found.map((one) => [one.id, one]));
  return ids.map((id) => byId.get(id) ?? null);
}

function grouped<Key extends string, Value>(
  keys: readonly Key[],
  found: readonly Value[],
  keyOf: (value: Value) => Key,
) {
  const byKey = new Map<Key, Value[]>();
  for (const value of found) byKey.set(keyOf(value), [...(byKey.get(keyOf(value)) ?? []), value]);
  return keys.map((key) => byKey.get(key) ?? []);
}

/** Loads what a GraphQL request asks for one by one in one go, and no thing twice. */
export function createLoaders({ store }: Services) {
  return {
    person: new DataLoader<PersonId, Person | null>(async (ids) => inOrder(ids, await store.people.findByIds(ids))),
    department: new DataLoader<DepartmentId, Department | null>(async (ids) =>
      inOrder(ids, await store.departments.findAll()),
    ),
    request: new DataLoader<StaffingRequestId, StaffingRequest | null>(async (ids) =>
      inOrder(ids, await store.requests.findByIds(ids)),
    ),
    team: new DataLoader<TeamId, Team | null>(async (ids) => inOrder(ids, await store.teams.findByIds(ids))),
    invitationsOfTeam: new DataLoader<TeamId, Invitation[]>(async (ids) =>
      grouped(ids, await store.invitations.findByTeams(ids), (one) => one.teamId),
    ),
    releasesOfTeam: new DataLoader<TeamId, Release[]>(async (ids) =>
      grouped(ids, await store.releases.findByTeams(ids), (one) => one.teamId),
    ),
    messagesOfRequest: new DataLoader<StaffingRequestId, Message[]>(async (ids) =>
      grouped(ids, await store.messages.findByRequests(ids), (one) => one.requestId),
    ),
    evaluationsOfTeam: new DataLoader<TeamId, Evaluation[]>(async (ids) =>
      grouped(ids, await store.evaluations.findByTeams(ids), (one) => one.teamId),
    ),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;

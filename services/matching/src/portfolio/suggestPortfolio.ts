import type { Policy, TeamDemand } from '@rolpool/domain';
import type { InvalidReason, TeamSuggestion } from '../answer.ts';
import { describeTeam } from '../explain/describeTeam.ts';
import type { PoolIndex } from '../index/poolIndex.ts';
import { viewDemand } from '../instance/matchingView.ts';
import { NOBODY } from '../search/worth.ts';
import { validateDemand } from '../validateDemand.ts';
import { mostUnder, openRequest, type OpenRequest } from './openRequest.ts';
import { createPlacementPrices, type PlacementPrices } from './placementPrices.ts';
import { placeTeams, type PlacedTeams } from './placeTeams.ts';
import { OPEN_SEAT_POINTS } from './seatOffers.ts';
import { createSeatLister } from './seatPeople.ts';
import type { PlacedTeam } from './sharedHours.ts';

/** The best teams found for many requests over shared hours, beside a number that no choice of teams exceeds. */
export interface Portfolio {
  readonly status: 'PROPOSED' | 'CANCELLED';
  /** By request, in the order asked; null where the demands of that request contradict each other. */
  readonly teams: readonly (TeamSuggestion | null)[];
  readonly filledSeats: number;
  readonly openSeats: number;
  /** Points of all teams together. */
  readonly value: number;
  /** Points, less a million for each open seat, that no portfolio exceeds; proven by prices for people's hours. */
  readonly bound: number;
  /** The same for the teams given: equal to `bound` when they are proven best. */
  readonly objective: number;
  readonly rounds: number;
}

export type PortfolioAnswer =
  Portfolio | { readonly status: 'INVALID'; readonly request: number; readonly reason: InvalidReason };

export interface PortfolioOptions {
  /** How many rounds of adjusting prices and forming all teams, at most; 6 when left out. */
  readonly rounds?: number;
  /** Told after each round. */
  readonly onProgress?: (round: number, objective: number, bound: number) => void;
  /** Asked before each team; true ends the work with the best found so far. */
  readonly isCancelled?: () => boolean;
}

const ROUNDS = 6;
/** How often in a round every request says whom it would have under the prices. */
const PASSES = 12;
/** Points by which prices move at first; each pass by less, but never less than the last. */
const FIRST_STEP = 64;
const STEP_FACTOR = 0.9;
const LAST_STEP = 0.3;
/** Where seats stay open for want of people, prices go up to what an open seat costs, so they move by large steps once. */
const SCARCE_STEP = 60_000;
const SCARCE_STEP_FACTOR = 0.8;
/** Stops when the teams are this near to the bound. */
const NEAR_ENOUGH = 0.001;

interface Steps {
  next(): number;
  /** Starts again with large steps. */
  enlarge(): void;
}

function createSteps(): Steps {
  let step = FIRST_STEP;
  return {
    next() {
      const now = step;
      step = Math.max(LAST_STEP, step * (step > FIRST_STEP ? SCARCE_STEP_FACTOR : STEP_FACTOR));
      return now;
    },
    enlarge() {
      step = SCARCE_STEP;
    },
  };
}

const openIn = ({ rows }: PlacedTeam) => rows.filter((row) => row === NOBODY).length;

function valueOf({ demand, view }: OpenRequest, team: PlacedTeam | null): number {
  if (!team) return OPEN_SEAT_POINTS * demand.seats.length;
  return describeTeam(view, team, false).points + OPEN_SEAT_POINTS * openIn(team);
}

/** The requests that have a team at all, made ready; those not reached when the work is stopped are left out. */
function openRequests(index: PoolIndex, demands: readonly TeamDemand[], policy: Policy, stops: () => boolean) {
  const listPeople = createSeatLister(index);
  return demands.flatMap((demand, request): OpenRequest[] => {
    const opened = stops() ? null : openRequest(index, request, demand, policy, listPeople);
    return opened ? [opened] : [];
  });
}

/**
 * Moves prices towards those at which requests want what people have: each request in turn makes the people dearer whom
 * it would have, and after each turn of all those become cheaper who would have had more to give. (Incremental
 * subgradient method: Nedić and Bertsekas, 2001.)
 */
function movePrices(
  requests: readonly OpenRequest[],
  prices: PlacementPrices,
  steps: Steps,
  stops: () => boolean,
): void {
  for (let pass = 0; pass < PASSES; pass++) {
    const step = steps.next();
    for (const { request, boundUnder } of pass % 2 === 0 ? requests : [...requests].reverse()) {
      if (stops()) return;
      const team = boundUnder(prices.costFor(request));
      if (team) prices.ask(request, team.rows, step);
    }
    prices.offer(step);
  }
}

/** What no portfolio exceeds, by these prices; infinite when the work is stopped before that is known. */
function boundUnder(
  index: PoolIndex,
  requests: readonly OpenRequest[],
  prices: PlacementPrices,
  stops: () => boolean,
): number {
  let sum = prices.total();
  for (const request of requests) {
    if (stops()) return Infinity;
    sum += mostUnder(index, request, prices.costFor(request.request));
  }
  return sum;
}

function summarise(index: PoolIndex, policy: Policy, placed: PlacedTeams) {
  const teams = placed.map((team) => team && describeTeam(viewDemand(index, team.demand, policy), team, false));
  const openSeats = placed.reduce((sum, team) => sum + (team ? openIn(team) : 0), 0);
  const seats = placed.reduce((sum, team) => sum + (team ? team.rows.length : 0), 0);
  const value = teams.reduce((sum, team) => sum + (team?.points ?? 0), 0);
  return { teams, filledSeats: seats - openSeats, openSeats, value };
}

/**
 * Teams for many requests at once, when everybody has her hours only once. Prices for placements of people whom several
 * requests want give a bound that is proven (Lagrangian relaxation); under the same prices the teams are formed one
 * after another, and then each anew around the others. Pure and deterministic: bounded by rounds, never by time. The
 * hours in the index are taken and given back; it is as before when this returns.
 */
export function suggestPortfolio(
  index: PoolIndex,
  demands: readonly TeamDemand[],
  policy: Policy,
  { rounds = ROUNDS, onProgress, isCancelled = () => false }: PortfolioOptions = {},
): PortfolioAnswer {
  for (const [request, demand] of demands.entries()) {
    const reason = validateDemand(demand, index);
    if (reason) return { status: 'INVALID', request, reason };
  }
  let isStopped = false;
  const stops = () => (isStopped ||= isCancelled());
  const hasStopped = () => isStopped;
  const requests = openRequests(index, demands, policy, stops);
  const prices = createPlacementPrices(index, demands);
  const steps = createSteps();
  let best: PlacedTeams = demands.map(() => null);
  let objective = -Infinity;
  let bound = hasStopped() ? Infinity : requests.reduce((sum, { alone }) => sum + alone, 0);
  let round = 0;
  while (round < rounds && !stops()) {
    movePrices(requests, prices, steps, stops);
    bound = Math.min(bound, boundUnder(index, requests, prices, stops));
    const placed = placeTeams(index, demands.length, requests, prices, stops);
    const value = requests.reduce((sum, request) => sum + valueOf(request, placed[request.request] ?? null), 0);
    const isFirst = objective === -Infinity;
    if (value > objective && (isFirst || !hasStopped())) [best, objective] = [placed, value];
    round++;
    onProgress?.(round, objective, bound);
    if (bound - objective <= NEAR_ENOUGH * Math.abs(objective)) break;
    if (isFirst && objective < 0) steps.enlarge();
  }
  return {
    status: hasStopped() ? 'CANCELLED' : 'PROPOSED',
    ...summarise(index, policy, best),
    bound,
    objective: Number.isFinite(objective) ? objective : 0,
    rounds: round,
  };
}

import type { Policy, TeamDemand } from '@rolpool/domain';
import type { InvalidReason, TeamSuggestion } from '../answer.ts';
import { describeTeam } from '../explain/describeTeam.ts';
import type { PoolIndex } from '../index/poolIndex.ts';
import { viewDemand, type PriceOf } from '../instance/matchingView.ts';
import { prepareSearch } from '../search/findTeams.ts';
import { NOBODY, POINT } from '../search/worth.ts';
import { validateDemand } from '../validateDemand.ts';
import { createHourPrices, moveHours, type PlacedTeam } from './sharedHours.ts';

/** The best teams found for many requests over shared hours, beside a number that no choice of teams exceeds. */
export interface Portfolio {
  readonly status: 'PROPOSED' | 'CANCELLED';
  /** By request, in the order asked; null where the demands of that request contradict each other. */
  readonly teams: readonly (TeamSuggestion | null)[];
  readonly filledSeats: number;
  readonly openSeats: number;
  /** Points of all teams together. */
  readonly value: number;
  /** Points, less a million for each open seat, that no portfolio exceeds; proven by prices for hours. */
  readonly bound: number;
  /** The same for the teams given: equal to `bound` when they are proven best. */
  readonly objective: number;
  readonly rounds: number;
}

export type PortfolioAnswer =
  Portfolio | { readonly status: 'INVALID'; readonly request: number; readonly reason: InvalidReason };

export interface PortfolioOptions {
  /** How often prices are adjusted, at most; 12 when left out. */
  readonly rounds?: number;
  /** Told after each round. */
  readonly onProgress?: (round: number, objective: number, bound: number) => void;
  /** Asked before each team; true ends the work with the best found so far. */
  readonly isCancelled?: () => boolean;
}

const ROUNDS = 12;
/** Stops when the teams are this near to the bound. */
const NEAR_ENOUGH = 0.001;

interface Solved {
  readonly team: PlacedTeam | null;
  /** Points less prices, less a million for each open seat; no team of this request has more. */
  readonly bound: number;
}

function solve(index: PoolIndex, demand: TeamDemand, policy: Policy, priceOf: PriceOf | null): Solved {
  const view = viewDemand(index, demand, policy, priceOf);
  const { best, bound } = prepareSearch(view, 1).next([]);
  return { team: best ? { demand, rows: best.rows } : null, bound: best ? Math.ceil(bound / POINT) : 0 };
}

const openIn = ({ rows }: PlacedTeam) => rows.filter((row) => row === NOBODY).length;

function valueOf(index: PoolIndex, policy: Policy, team: PlacedTeam): number {
  return describeTeam(viewDemand(index, team.demand, policy), team, false).points - 1_000_000 * openIn(team);
}

/**
 * Teams for many requests at once, when everybody has her hours only once. Prices for the hours of people whom several
 * requests want give a bound that is proven (Lagrangian relaxation); under the same prices the teams are formed one
 * after another, and then each anew around the others until none gets better. Pure and deterministic: bounded by rounds,
 * never by time. The hours in the index are taken and given back; it is as before when this returns.
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
  const prices = createHourPrices(index, demands);
  let isStopped = false;
  const stops = () => (isStopped ||= isCancelled());
  const hasStopped = () => isStopped;
  let best: (PlacedTeam | null)[] = demands.map(() => null);
  let objective = -Infinity;
  let bound = Infinity;
  let round = 0;

  /** Teams one after another under the prices, then each anew without prices around the others. */
  const placeAll = (): void => {
    const placed: (PlacedTeam | null)[] = demands.map(() => null);
    const take = (at: number, team: PlacedTeam | null) => {
      placed[at] = team;
      if (team) moveHours(index, team, -1);
    };
    try {
      demands.forEach((demand, at) => {
        if (!stops()) take(at, solve(index, demand, policy, prices.priceFor(demand)).team);
      });
      demands.forEach((demand, at) => {
        const before = placed[at] ?? null;
        if (stops() || !before) return;
        moveHours(index, before, 1);
        placed[at] = null;
        take(at, solve(index, demand, policy, null).team ?? before);
      });
    } finally {
      for (const team of placed) if (team) moveHours(index, team, 1);
    }
    if (hasStopped() && objective > -Infinity) return;
    const value = placed.reduce((sum, team) => sum + (team ? valueOf(index, policy, team) : 0), 0);
    if (value > objective) [best, objective] = [placed, value];
  };

  while (round < rounds && !stops()) {
    const alone = demands.map((demand) => (stops() ? null : solve(index, demand, policy, prices.priceFor(demand))));
    if (!hasStopped())
      bound = Math.min(
        bound,
        alone.reduce((sum, one) => sum + (one?.bound ?? 0), prices.total()),
      );
    placeAll();
    round++;
    onProgress?.(round, objective, bound);
    if (bound - objective <= NEAR_ENOUGH * Math.abs(objective)) break;
    const teams = alone.flatMap((one) => one?.team ?? []);
    prices.adjust(teams, bound - objective);
  }
  const teams = best.map((team) => team && describeTeam(viewDemand(index, team.demand, policy), team, false));
  const openSeats = best.reduce((sum, team) => sum + (team ? openIn(team) : 0), 0);
  const seats = best.reduce((sum, team) => sum + (team ? team.rows.length : 0), 0);
  return {
    status: hasStopped() ? 'CANCELLED' : 'PROPOSED',
    teams,
    filledSeats: seats - openSeats,
    openSeats,
    value: teams.reduce((sum, team) => sum + (team?.points ?? 0), 0),
    bound,
    objective: Number.isFinite(objective) ? objective : 0,
    rounds: round,
  };
}

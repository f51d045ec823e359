import type { IsoDate, PersonId, Policy, StaffingRequest, TeamDemand } from '@rolpool/domain';
import type { Portfolio, PortfolioAnswer } from '@rolpool/matching';
import { newId } from '../secrets.ts';
import type { Engine } from './engine.ts';

/** A request with what it asks. */
export interface PortfolioEntry {
  readonly request: StaffingRequest;
  readonly demand: TeamDemand;
}

/** Work on many requests at once: what was asked, how far it is, and what came out. */
export interface PortfolioJob {
  readonly id: string;
  readonly askedBy: PersonId;
  readonly entries: readonly PortfolioEntry[];
  readonly policy: Policy;
  status: 'RUNNING' | 'READY' | 'CANCELLED' | 'FAILED';
  round: number;
  /** Points of all teams so far, less a million for each open seat; null before the first round ends. */
  objective: number | null;
  /** Proven: no choice of teams has more. */
  bound: number | null;
  answer: Portfolio | null;
}

/** Earlier work that can still be looked at. */
const MOST_KEPT = 10;

/** One piece of work at a time; the results stay until the server stops or newer ones take their place. */
export interface PortfolioDesk {
  /** Starts the work; null while other work is running. */
  start(asked: Pick<PortfolioJob, 'askedBy' | 'entries' | 'policy'>, today: IsoDate): PortfolioJob | null;
  find(id: string): PortfolioJob | undefined;
  /** Ends it soon, with the best found so far. */
  cancel(id: string): PortfolioJob | undefined;
}

/** The seam between the desk and the matching: the answer of a portfolio, when it is there. */
function finish(job: PortfolioJob, answer: PortfolioAnswer): void {
  if (answer.status === 'INVALID') {
    job.status = 'FAILED';
    return;
  }
  job.status = answer.status === 'CANCELLED' ? 'CANCELLED' : 'READY';
  const { rounds: round, objective, bound } = answer;
  Object.assign(job, { answer, round, objective, bound: Number.isFinite(bound) ? bound : null });
}

export function openPortfolioDesk(engine: Engine): PortfolioDesk {
  const jobs = new Map<string, PortfolioJob>();
  const cancels = new Map<string, () => void>();
  return {
    start(asked, today) {
      if (cancels.size > 0) return null;
      const job: PortfolioJob = {
        ...{ ...asked, id: newId(), status: 'RUNNING', round: 0 },
        ...{ objective: null, bound: null, answer: null },
      };
      const demands = asked.entries.map(({ demand }) => demand);
      const { answer, cancel } = engine.suggestPortfolio(demands, asked.policy, today, (round, objective, bound) => {
        Object.assign(job, { round, objective, bound });
      });
      jobs.set(job.id, job);
      cancels.set(job.id, cancel);
      for (const id of [...jobs.keys()].slice(0, -MOST_KEPT)) jobs.delete(id);
      answer
        .then(
          (found) => {
            finish(job, found);
          },
          () => {
            job.status = 'FAILED';
          },
        )
        .finally(() => cancels.delete(job.id));
      return job;
    },
    find: (id) => jobs.get(id),
    cancel(id) {
      cancels.get(id)?.();
      return jobs.get(id);
    },
  };
}

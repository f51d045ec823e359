import type { Policy, TeamDemand } from '@rolpool/domain';
import type { PoolIndex } from '../index/poolIndex.ts';
import { buildModel } from './buildModel.ts';
import { writeLp } from './writeLp.ts';
import { writeMps } from './writeMps.ts';

/** The whole instance as a CPLEX LP file; see {@link buildModel} for its variables. */
export const exportLp = (index: PoolIndex, demand: TeamDemand, policy: Policy): string =>
  writeLp(buildModel(index, demand, policy));

/** The whole instance as a free MPS file, which minimises: its optimum is minus the points. */
export const exportMps = (index: PoolIndex, demand: TeamDemand, policy: Policy): string =>
  writeMps(buildModel(index, demand, policy));

import type { Policy, PolicyChange } from '@rolpool/domain';
import { isDuplicate } from '../storeErrors.ts';
import type { Models } from '../models/models.ts';

/** The changes of policies; each is a version of its own and is never changed again. */
export function policiesRepository({ policies }: Models) {
  return {
    /** Every change of every policy, the latest first. */
    async findChanges(): Promise<PolicyChange[]> {
      const documents = await policies.find({}).sort({ policyId: 1, version: -1 }).lean().exec();
      return documents.map(({ policy, changedOn, changedBy, reason }) => ({ policy, changedOn, changedBy, reason }));
    },
    /** False when that version was made by somebody else meanwhile. */
    async insertChange(change: PolicyChange): Promise<boolean> {
      const { id, version }: Policy = change.policy;
      try {
        await policies.create({ _id: `${id} ${String(version)}`, policyId: id, version, ...change });
        return true;
      } catch (error) {
        if (isDuplicate(error)) return false;
        throw error;
      }
    },
  };
}

import {
  accept,
  faultsOfPolicy,
  NAMED_POLICIES,
  policySteps,
  refuse,
  type Actor,
  type Outcome,
  type Policy,
} from '@rolpool/domain';
import type { PolicyChangeSource } from '../sources.ts';
import type { Services } from '../services.ts';
import { refusedFor } from './allow.ts';
import { checkReason } from './checkInput.ts';

/** The named policies as they are now: as shipped, or as an administrator last changed them. */
export async function currentPolicies({ store }: Services): Promise<Policy[]> {
  const changes = await store.policies.findChanges();
  return NAMED_POLICIES.map((shipped) => changes.find(({ policy }) => policy.id === shipped.id)?.policy ?? shipped);
}

/** The policy that is asked for; the first when none is. */
export async function findPolicy(services: Services, id: string | null | undefined): Promise<Outcome<Policy>> {
  const policies = await currentPolicies(services);
  const policy = id === null || id === undefined ? policies[0] : policies.find((one) => one.id === id);
  return policy ? accept(policy) : refuse('NOT_FOUND', 'policyId');
}

/** The changes of one policy with what each did to it, the latest first. */
export async function policyChanges({ store }: Services, id: string): Promise<PolicyChangeSource[]> {
  const shipped = NAMED_POLICIES.find((one) => one.id === id);
  const changes = (await store.policies.findChanges()).filter(({ policy }) => policy.id === id);
  return changes.map((change, place) => ({
    ...change,
    steps: policySteps(changes[place + 1]?.policy ?? shipped ?? change.policy, change.policy),
  }));
}

/** Makes a new version of a policy. A change on an older version is refused, so that of two administrators one wins. */
export async function changePolicy(
  services: Services,
  actor: Actor,
  change: { readonly policy: Omit<Policy, 'stepLimit'>; readonly reason: string },
): Promise<Outcome<Policy>> {
  const refused = refusedFor(actor, 'CHANGE_POLICY');
  if (refused) return refused;
  if (actor.kind !== 'PERSON') return refuse('NOT_SIGNED_IN');
  const reason = checkReason(change.reason);
  if (!reason.ok) return reason;
  const now = await findPolicy(services, change.policy.id);
  if (!now.ok) return refuse('NOT_FOUND', 'id');
  if (now.value.version !== change.policy.version) return refuse('CHANGED_MEANWHILE', 'version');
  const policy: Policy = { ...change.policy, version: now.value.version + 1, stepLimit: now.value.stepLimit };
  const [fault] = faultsOfPolicy(policy);
  if (fault === 'SEAT_OVER_1000')
    return refuse('SUM_TOO_LARGE', 'weights', {
      total: Object.values(policy.seat).reduce((a, b) => a + b, 0),
      most: 1000,
    });
  if (fault) return refuse('NUMBER_OUT_OF_RANGE', 'policy', { from: 0, to: 1000 });
  const isFirst = await services.store.policies.insertChange({
    policy,
    changedOn: services.today(),
    changedBy: actor.personId,
    reason: reason.value,
  });
  return isFirst ? accept(policy) : refuse('CHANGED_MEANWHILE', 'version');
}

import type { PolicyPart } from '../../generated/graphql.ts';
import { useText } from '../../ui/language/useText.ts';
import { isWeight, type PolicyStep } from './policyParts.ts';

/** What a change does to the numbers of a policy, one a line. */
export function PolicySteps({ steps }: { readonly steps: readonly PolicyStep[] }) {
  const text = useText();
  const nameOf = (part: PolicyPart) => text(isWeight(part) ? `policies.weight.${part}` : `policies.${part}`);
  const valueOf = (part: PolicyPart, value: number) =>
    part === 'ignoreTraits' ? text(value === 1 ? 'ui.yes' : 'ui.no') : String(value);
  if (steps.length === 0) return <p className="rp-note">{text('policies.noSteps')}</p>;
  return (
    <ul className="rp-list">
      {steps.map(({ part, before, after }) => (
        <li key={part}>
          {text('policies.step', { part: nameOf(part), before: valueOf(part, before), after: valueOf(part, after) })}
        </li>
      ))}
    </ul>
  );
}

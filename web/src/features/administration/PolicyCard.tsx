import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { readFragment, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import type { PreviewPolicyInput } from '../../generated/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { ReasonDialog } from '../../ui/ReasonDialog.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { wholeNumberOf } from '../../ui/wholeNumber.ts';
import { useDateText } from '../../ui/language/useDateText.ts';
import { useLocalized, type LocalizedText } from '../../ui/language/useLocalized.ts';
import { useText } from '../../ui/language/useText.ts';
import { OTHERS, stepsOf, WEIGHTS } from './policyParts.ts';
import { PolicySteps } from './PolicySteps.tsx';
import { PolicyPreviewView } from './PolicyPreviewView.tsx';

const policyCard = graphql(`
  fragment PolicyCard on Policy {
    id
    version
    name {
      nl
      en
    }
    meaning {
      nl
      en
    }
    weights {
      skills
      affinity
      energy
      growth
      rotation
    }
    coveragePerLevel
    mixPerDepartment
    mixUpTo
    pairPoints
    ignoreTraits
    changes {
      version
      changedOn
      changedBy {
        id
        name
      }
      reason
      steps {
        part
        before
        after
      }
    }
  }
`);

const changePolicyMutation = graphql(`
  mutation ChangePolicy($input: ChangePolicyInput!) {
    changePolicy(input: $input) {
      __typename
      ... on Refusal {
        code
        message {
          nl
          en
        }
      }
    }
  }
`);

interface PolicyCardProps {
  readonly policy: FragmentType<typeof policyCard>;
  readonly onChanged: () => void;
}

/** One policy with its weights; a change asks for a reason, and people will read it. */
export function PolicyCard({ policy, onChanged }: PolicyCardProps) {
  const text = useText();
  const localized = useLocalized();
  const dateText = useDateText();
  const { name, meaning, changes, ...now } = readFragment(policyCard, policy);
  const [weights, setWeights] = useState(() =>
    Object.fromEntries(WEIGHTS.map((part) => [part, String(now.weights[part])])),
  );
  const [others, setOthers] = useState(() => Object.fromEntries(OTHERS.map((part) => [part, String(now[part])])));
  const [ignoreTraits, setIgnoreTraits] = useState(now.ignoreTraits);
  const [isAsking, setAsking] = useState(false);
  const [refusal, setRefusal] = useState<{ readonly message: LocalizedText } | null>(null);
  const [change, { loading }] = useMutation(changePolicyMutation);
  const numberOf = (written: string | undefined) => wholeNumberOf(written ?? '');
  const faultOf = (written: string | undefined) => (numberOf(written) < 0 ? text('policies.notANumber') : undefined);
  const hasFault = [...Object.values(weights), ...Object.values(others)].some((written) => numberOf(written) < 0);
  const total = WEIGHTS.reduce((sum, part) => sum + Math.max(0, numberOf(weights[part])), 0);
  const [previewed, setPreviewed] = useState<PreviewPolicyInput | null>(null);
  const written = (): PreviewPolicyInput => ({
    ...{ id: now.id, ignoreTraits },
    weights: {
      skills: numberOf(weights['skills']),
      affinity: numberOf(weights['affinity']),
      energy: numberOf(weights['energy']),
      growth: numberOf(weights['growth']),
      rotation: numberOf(weights['rotation']),
    },
    coveragePerLevel: numberOf(others['coveragePerLevel']),
    mixPerDepartment: numberOf(others['mixPerDepartment']),
    mixUpTo: numberOf(others['mixUpTo']),
    pairPoints: numberOf(others['pairPoints']),
  });
  const send = async (reason: string) => {
    const input = { ...written(), version: now.version, reason };
    const result = (await change({ variables: { input } })).data?.changePolicy;
    setRefusal(result?.__typename === 'Refusal' ? result : null);
    if (result?.__typename === 'ChangePolicySuccess') onChanged();
  };
  return (
    <Card title={text('policies.name', { name: localized(name), version: now.version })}>
      <p>{localized(meaning)}</p>
      <div className="rp-administration__numbers">
        {WEIGHTS.map((part) => (
          <TextField
            key={part}
            label={text(`policies.weight.${part}`)}
            error={faultOf(weights[part])}
            inputMode="numeric"
            value={weights[part] ?? ''}
            onChange={(event) => {
              setWeights({ ...weights, [part]: event.target.value });
            }}
          />
        ))}
        {OTHERS.map((part) => (
          <TextField
            key={part}
            label={text(`policies.${part}`)}
            hint={text(`policies.${part}.means`)}
            error={faultOf(others[part])}
            inputMode="numeric"
            value={others[part] ?? ''}
            onChange={(event) => {
              setOthers({ ...others, [part]: event.target.value });
            }}
          />
        ))}
      </div>
      <p className="rp-note" role="status">
        {text('policies.total', { total })}
      </p>
      <Checkbox
        label={text('policies.ignoreTraits')}
        checked={ignoreTraits}
        onChange={(event) => {
          setIgnoreTraits(event.target.checked);
        }}
      />
      <PolicyPreviewView input={previewed} />
      <div className="rp-actions">
        <Button
          aria-label={text('policyPreview.of', { name: localized(name) })}
          aria-disabled={hasFault}
          onClick={() => {
            if (!hasFault) setPreviewed(written());
          }}
        >
          {text('policyPreview.show')}
        </Button>
        <Button
          aria-label={text('policies.change.of', { name: localized(name) })}
          aria-disabled={hasFault}
          onClick={() => {
            if (!hasFault) setAsking(true);
          }}
        >
          {text('policies.change')}
        </Button>
      </div>
      {changes.length > 0 && (
        <details className="rp-details">
          <summary>{text('policies.changes', { count: changes.length })}</summary>
          <ul className="rp-list">
            {changes.map(({ version, changedOn, changedBy, reason, steps }) => (
              <li key={version}>
                {text('policies.changed', {
                  version,
                  date: dateText(changedOn),
                  name: changedBy?.name ?? text('ui.none'),
                  reason,
                })}
                <PolicySteps steps={steps} />
              </li>
            ))}
          </ul>
        </details>
      )}
      <ReasonDialog
        title={text('policies.change.of', { name: localized(name) })}
        isOpen={isAsking}
        onClose={() => {
          setAsking(false);
          setRefusal(null);
        }}
        label={text('policies.reason')}
        hint={text('policies.reason.hint')}
        confirm={text('policies.change')}
        busy={loading}
        refusal={refusal}
        onConfirm={(reason) => void send(reason)}
      >
        <PolicySteps steps={stepsOf(now, written())} />
        <p>{text('policies.change.text')}</p>
      </ReasonDialog>
    </Card>
  );
}

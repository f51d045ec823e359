import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { readFragment } from '../../generated/fragment-masking.ts';
import { Button } from '../../ui/Button.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { useLocalized, type LocalizedText } from '../../ui/language/useLocalized.ts';
import { useText } from '../../ui/language/useText.ts';
import { PortfolioProgress } from './PortfolioProgress.tsx';
import { PortfolioTeams } from './PortfolioTeams.tsx';
import './together.css';
import {
  cancelPortfolioMutation,
  portfolioView,
  startPortfolioMutation,
  togetherPoliciesQuery,
} from './togetherDocuments.ts';
import { usePortfolio } from './usePortfolio.ts';

/** Teams for everything that waits, at once: nobody has her hours twice. The address names the work, so that it can be shared. */
export function TogetherPage() {
  const text = useText();
  const localized = useLocalized();
  const [search, setSearch] = useSearchParams();
  const id = search.get('werk') ?? '';
  const [policyId, setPolicyId] = useState('');
  const [refusal, setRefusal] = useState<{ readonly message: LocalizedText } | null>(null);
  const { data: reference } = useQuery(togetherPoliciesQuery);
  const [start, { loading: isStarting }] = useMutation(startPortfolioMutation);
  const [cancel, { loading: isStopping }] = useMutation(cancelPortfolioMutation);
  const found = usePortfolio(id);
  const portfolio = found?.__typename === 'Portfolio' ? readFragment(portfolioView, found) : null;
  const begin = async () => {
    const { data: started } = await start({ variables: { input: { policyId: policyId === '' ? null : policyId } } });
    const result = started?.startPortfolio;
    setRefusal(result?.__typename === 'Refusal' ? result : null);
    if (result?.__typename === 'Portfolio') setSearch({ werk: result.id });
  };
  const policies = reference?.policies ?? [];
  return (
    <div className="rp-stack">
      <p>
        <TextLink to="/verzoeken">{text('together.back')}</TextLink>
      </p>
      <PageHeading title={text('together.title')} lead={text('together.lead')} />
      <div className="rp-filters">
        <Select
          label={text('wishes.policy')}
          value={policyId === '' ? (policies[0]?.id ?? '') : policyId}
          choices={policies.map((policy) => ({ value: policy.id, label: localized(policy.name) }))}
          onChange={(event) => {
            setPolicyId(event.target.value);
          }}
        />
      </div>
      <div className="rp-actions">
        <Button purpose="primary" busy={isStarting} onClick={() => void begin()}>
          {text('together.start')}
        </Button>
        {portfolio?.status === 'RUNNING' && (
          <Button busy={isStopping} onClick={() => void cancel({ variables: { id } })}>
            {text('together.stop')}
          </Button>
        )}
      </div>
      {refusal && <RefusalAlert refusal={refusal} />}
      {found?.__typename === 'Refusal' && (
        <RefusalAlert refusal={found}>
          <p>{text('together.gone')}</p>
        </RefusalAlert>
      )}
      {portfolio && <PortfolioProgress portfolio={portfolio} />}
      {portfolio && portfolio.teams.length > 0 && (
        <PortfolioTeams policyId={portfolio.policy.id} teams={portfolio.teams} />
      )}
    </div>
  );
}

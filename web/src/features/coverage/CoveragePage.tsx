import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../generated/gql.ts';
import { LoadProblem } from '../../ui/LoadProblem.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import { Select } from '../../ui/Select.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useText } from '../../ui/language/useText.ts';
import './coverage.css';
import { CoverageView } from './CoverageView.tsx';

const coverageQuery = graphql(`
  query Coverage($weeks: Int) {
    coverage(weeks: $weeks) {
      __typename
      ... on Coverage {
        ...CoverageView
      }
      ... on Refusal {
        message {
          nl
          en
        }
      }
    }
  }
`);

const PERIODS = [6, 12, 26];

/** How each role is covered, by department and week. Aggregates only. */
export function CoveragePage() {
  const text = useText();
  const [weeks, setWeeks] = useState(12);
  const { data, previousData, error, refetch } = useQuery(coverageQuery, { variables: { weeks } });
  const coverage = (data ?? previousData)?.coverage;
  return (
    <div className="rp-stack">
      <PageHeading title={text('coverage.title')} lead={text('coverage.lead')} />
      {error && !coverage && <LoadProblem onRetry={() => void refetch()} />}
      {!coverage && !error && <Skeleton lines={14} tall />}
      {coverage?.__typename === 'Refusal' && <RefusalAlert refusal={coverage} />}
      {coverage?.__typename === 'Coverage' && (
        <CoverageView coverage={coverage}>
          <Select
            label={text('coverage.weeks')}
            choices={PERIODS.map((period) => ({
              value: String(period),
              label: text('coverage.period', { weeks: period }),
            }))}
            value={String(weeks)}
            onChange={(event) => {
              setWeeks(Number(event.target.value));
            }}
          />
        </CoverageView>
      )}
    </div>
  );
}

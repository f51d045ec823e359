import { useState, type ReactNode } from 'react';
import { readFragment, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Select } from '../../ui/Select.tsx';
import { useLocalized } from '../../ui/language/useLocalized.ts';
import { useText } from '../../ui/language/useText.ts';
import { CoverageTable } from './CoverageTable.tsx';

const coverageView = graphql(`
  fragment CoverageView on Coverage {
    minimumGroupSize
    weeks {
      startsOn
      year
      week
    }
    rows {
      role
      people
      department {
        id
        name {
          nl
          en
        }
      }
      cells {
        freeHours
        teamHours
      }
    }
  }
`);

const ROLES = ['DIRECTION', 'BUDGET', 'POLITICAL_ALIGNMENT', 'CONTENT', 'NETWORK'] as const;

interface CoverageViewProps {
  readonly coverage: FragmentType<typeof coverageView>;
  /** Filters that the page itself keeps. */
  readonly children: ReactNode;
}

export function CoverageView({ coverage, children }: CoverageViewProps) {
  const text = useText();
  const localized = useLocalized();
  const [departmentId, setDepartmentId] = useState('');
  const [role, setRole] = useState('');
  const { weeks, rows, minimumGroupSize } = readFragment(coverageView, coverage);
  const departments = [...new Map(rows.map(({ department }) => [department.id, department])).values()];
  const shown = rows.filter(
    (row) => (departmentId === '' || row.department.id === departmentId) && (role === '' || row.role === role),
  );
  return (
    <>
      <div className="rp-filters">
        <Select
          label={text('coverage.department')}
          choices={[
            { value: '', label: text('coverage.allDepartments') },
            ...departments.map(({ id, name }) => ({ value: id, label: localized(name) })),
          ]}
          value={departmentId}
          onChange={(event) => {
            setDepartmentId(event.target.value);
          }}
        />
        <Select
          label={text('coverage.role')}
          choices={[
            { value: '', label: text('coverage.allRoles') },
            ...ROLES.map((code) => ({ value: code, label: text(`role.name.${code}`) })),
          ]}
          value={role}
          onChange={(event) => {
            setRole(event.target.value);
          }}
        />
        {children}
      </div>
      <p role="status" className="rp-count">
        {text('coverage.count', { count: shown.length })}
      </p>
      {shown.length === 0 ? (
        <EmptyState title={text('coverage.empty')} />
      ) : (
        <CoverageTable weeks={weeks} rows={shown} />
      )}
      <p className="rp-note">{text('coverage.small', { minimum: minimumGroupSize })}</p>
    </>
  );
}

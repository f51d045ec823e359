import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { CoverageSubject } from '../../generated/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LoadProblem } from '../../ui/LoadProblem.tsx';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import { Select } from '../../ui/Select.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { download } from '../../ui/download.ts';
import { useLocalized } from '../../ui/language/useLocalized.ts';
import { useText } from '../../ui/language/useText.ts';
import { coverageCsv } from './coverageCsv.ts';
import { coverageQuery } from './coverageDocuments.ts';
import type { Coverage, CoverageRow } from './coverageRows.ts';
import { CoverageTable } from './CoverageTable.tsx';

const PERIODS = [6, 12, 26];
const FIRST_ROWS = 25;
/** So few need no search. */
const FEW_ROWS = 8;

const ADDRESS = { ROLE: '/dekking', SKILL: '/dekking?deel=vaardigheden' } as const;

/** The hours of roles or skills week by week: the organisation first, and one role or skill by department. */
export function CoverageHours({ by }: { readonly by: CoverageSubject }) {
  const text = useText();
  const localized = useLocalized();
  const [search, setSearch] = useSearchParams();
  const [weeks, setWeeks] = useState(12);
  const [most, setMost] = useState(FIRST_ROWS);
  const subject = search.get('onderwerp');
  // What was searched for among skills says nothing among departments.
  const [typed, setTyped] = useState({ subject, words: '' });
  const words = typed.subject === subject ? typed.words : '';
  const teamId = search.get('team');
  const { data, previousData, error, refetch } = useQuery(coverageQuery, {
    variables: { weeks, by, level: subject === null ? 'ORGANISATION' : 'DEPARTMENTS', subject, teamId },
  });
  const answer = (data ?? previousData)?.coverage;
  const coverage = answer?.__typename === 'Coverage' ? answer : null;
  const subjectName = ({ role, skill }: CoverageRow) =>
    role ? text(`role.name.${role}`) : skill ? localized(skill.label) : '';
  const departmentName = ({ department }: CoverageRow) =>
    department ? localized(department.name) : text('coverage.wholeOrganisation');
  const nameOf = subject === null ? subjectName : departmentName;
  const found = (coverage?.rows ?? []).filter((row) =>
    nameOf(row).toLocaleLowerCase().includes(words.trim().toLocaleLowerCase()),
  );
  const withTeam = (id: string) => {
    const changed = new URLSearchParams(search);
    if (id === '') changed.delete('team');
    else changed.set('team', id);
    setSearch(changed, { replace: true });
  };
  const keep = (shown: Coverage) => {
    const csv = coverageCsv(
      { ...shown, rows: found },
      {
        subject: subjectName,
        department: departmentName,
        head: [
          text('coverage.csv.subject'),
          text('coverage.csv.department'),
          text('coverage.people'),
          text('coverage.csv.week'),
        ],
        numbers: [
          text('coverage.csv.free'),
          text('coverage.csv.teams'),
          text('coverage.csv.asked'),
          text('coverage.csv.short'),
        ],
      },
    );
    const [first] = shown.rows;
    const of = subject !== null && first ? `-${subjectName(first).toLowerCase().replace(/\W+/g, '-')}` : '';
    download(`${text(`coverage.csv.file.${by}`)}${of}.csv`, csv, 'text/csv;charset=utf-8');
  };
  if (error && !coverage) return <LoadProblem onRetry={() => void refetch()} />;
  if (!answer) return <Skeleton lines={14} tall />;
  if (answer.__typename === 'Refusal') return <RefusalAlert refusal={answer} />;
  const one = subject === null ? undefined : answer.rows[0];
  return (
    <>
      {one && (
        <>
          <h2 className="rp-coverage__heading">{text('coverage.byDepartment', { name: subjectName(one) })}</h2>
          <p className="rp-no-print">
            <TextLink to={ADDRESS[by]}>{text(`coverage.all.${by}`)}</TextLink>
          </p>
        </>
      )}
      <div className="rp-filters rp-no-print">
        {answer.rows.length > FEW_ROWS && (
          <TextField
            label={text(subject === null ? 'coverage.search.SKILL' : 'coverage.search.DEPARTMENT')}
            type="search"
            value={words}
            onChange={(event) => {
              setTyped({ subject, words: event.target.value });
            }}
          />
        )}
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
        {answer.proposedTeams.length > 0 && (
          <Select
            label={text('coverage.withTeam')}
            choices={[
              { value: '', label: text('coverage.withTeam.none') },
              ...answer.proposedTeams.map(({ id, title }) => ({ value: id, label: title })),
            ]}
            value={teamId ?? ''}
            onChange={(event) => {
              withTeam(event.target.value);
            }}
          />
        )}
      </div>
      <div className="rp-coverage__bar">
        <p role="status" className="rp-count">
          {text('coverage.count', { count: found.length })}
        </p>
        <div className="rp-actions rp-no-print">
          <Button
            onClick={() => {
              keep(answer);
            }}
          >
            {text('coverage.csv')}
          </Button>
          <Button
            onClick={() => {
              window.print();
            }}
          >
            {text('ui.print')}
          </Button>
        </div>
      </div>
      {found.length === 0 ? (
        <EmptyState title={text('coverage.empty')} />
      ) : (
        <CoverageTable
          weeks={answer.weeks}
          rows={found.slice(0, most)}
          nameOf={nameOf}
          drillTo={subject === null ? `/dekking?${by === 'SKILL' ? 'deel=vaardigheden&' : ''}onderwerp=` : null}
        />
      )}
      {found.length > most && (
        <div className="rp-actions rp-no-print">
          <Button
            onClick={() => {
              setMost(most + FIRST_ROWS);
            }}
          >
            {text('ui.loadMore')}
          </Button>
        </div>
      )}
      <p className="rp-note rp-no-print">{text('coverage.scroll')}</p>
      <p className="rp-note">{text('coverage.small', { minimum: answer.minimumGroupSize })}</p>
    </>
  );
}

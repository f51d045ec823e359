import { useQuery } from '@apollo/client/react';
import { useIntl } from 'react-intl';
import { LoadProblem } from '../../ui/LoadProblem.tsx';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { TableScroller } from '../../ui/TableScroller.tsx';
import { useDateText } from '../../ui/language/useDateText.ts';
import { useLocalized } from '../../ui/language/useLocalized.ts';
import { useText } from '../../ui/language/useText.ts';
import { poolLoadQuery } from './coverageDocuments.ts';

const WEEKS = 12;
const TIMES = [0, 1, 2, 3] as const;

/** How the work is spread over departments, how often people were asked, and who comes back. */
export function PoolLoadView() {
  const text = useText();
  const intl = useIntl();
  const localized = useLocalized();
  const dateText = useDateText();
  const { data, error, refetch } = useQuery(poolLoadQuery, { variables: { weeks: WEEKS } });
  const answer = data?.poolLoad;
  if (error && !answer) return <LoadProblem onRetry={() => void refetch()} />;
  if (!answer) return <Skeleton lines={10} tall />;
  if (answer.__typename === 'Refusal') return <RefusalAlert refusal={answer} />;
  const { rows, returning, minimumGroupSize } = answer;
  const percent = (part: number, whole: number) =>
    whole === 0 ? '–' : intl.formatNumber(part / whole, { style: 'percent', maximumFractionDigits: 0 });
  const whole = (hours: number | null) =>
    hours === null ? '' : intl.formatNumber(hours, { maximumFractionDigits: 0 });
  return (
    <>
      <h2 className="rp-coverage__heading">{text('load.title', { weeks: WEEKS })}</h2>
      <p className="rp-note rp-no-print rp-narrow-only">{text('load.scroll')}</p>
      <TableScroller label={text('load.title', { weeks: WEEKS })}>
        <table className="rp-coverage rp-coverage--load">
          <caption className="rp-visually-hidden">{text('load.caption')}</caption>
          <thead>
            <tr>
              <th scope="col" className="rp-coverage__row-head">
                {text('coverage.csv.department')}
              </th>
              <th scope="col">{text('coverage.people')}</th>
              <th scope="col">{text('load.pool')}</th>
              <th scope="col">{text('load.teams')}</th>
              <th scope="col">{text('load.free')}</th>
              {TIMES.map((times) => (
                <th scope="col" key={times}>
                  {text(`load.asked.${times}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ department, people, poolHours, teamHours, freeHours, asked }) => (
              <tr key={department?.id ?? ''} className={department ? '' : 'rp-coverage__whole'}>
                <th scope="row" className="rp-coverage__row-head">
                  {department ? localized(department.name) : text('coverage.wholeOrganisation')}
                </th>
                {people === null || poolHours === null ? (
                  <td colSpan={8} className="rp-coverage__cell--hidden">
                    <span className="rp-coverage__small">{text('coverage.tooSmall')}</span>
                  </td>
                ) : (
                  <>
                    <td>{intl.formatNumber(people)}</td>
                    <td>{whole(poolHours)}</td>
                    <td>
                      {whole(teamHours)}{' '}
                      <span className="rp-coverage__unit">({percent(teamHours ?? 0, poolHours)})</span>
                    </td>
                    <td>
                      {whole(freeHours)}{' '}
                      <span className="rp-coverage__unit">({percent(freeHours ?? 0, poolHours)})</span>
                    </td>
                    {TIMES.map((times) => (
                      <td key={times}>
                        {intl.formatNumber(asked?.[times] ?? 0)}{' '}
                        <span className="rp-coverage__unit">({percent(asked?.[times] ?? 0, people)})</span>
                      </td>
                    ))}
                  </>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroller>
      <p className="rp-note">
        {text('coverage.small', { minimum: minimumGroupSize })} {text('load.rounded', { size: minimumGroupSize })}
      </p>
      <h2 className="rp-coverage__heading">{text('load.returning', { weeks: WEEKS })}</h2>
      {returning.length === 0 ? (
        <p>{text('load.returning.none')}</p>
      ) : (
        <ul className="rp-rows">
          {returning.map(({ person, teamTitle, hoursPerWeek, backOn }) => (
            <li className="rp-row" key={`${person.id} ${teamTitle}`}>
              <div className="rp-row__main">
                <h3 className="rp-row__title">{person.name}</h3>
                <p className="rp-row__meta">
                  {localized(person.department.name)} · {teamTitle} ·{' '}
                  {text('load.returning.hours', { hours: hoursPerWeek, date: dateText(backOn) })}
                </p>
              </div>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

import { useIntl } from 'react-intl';
import type { CoverageViewFragment } from '../../generated/graphql.ts';
import { TableScroller } from '../../ui/TableScroller.tsx';
import { useLocalized } from '../../ui/language/useLocalized.ts';
import { useText } from '../../ui/language/useText.ts';

type CoverageTableProps = Pick<CoverageViewFragment, 'weeks' | 'rows'>;

const STEPS = 4;

/** Free hours and team hours per week. The darker a cell, the more hours are free; the numbers say it too. */
export function CoverageTable({ weeks, rows }: CoverageTableProps) {
  const text = useText();
  const intl = useIntl();
  const localized = useLocalized();
  const most = Math.max(1, ...rows.flatMap(({ cells }) => cells.map(({ freeHours }) => freeHours ?? 0)));
  const heat = (freeHours: number) => (freeHours <= 0 ? 0 : Math.ceil((freeHours / most) * STEPS));
  return (
    <TableScroller label={text('coverage.table')}>
      <table className="rp-coverage">
        <caption className="rp-visually-hidden">{text('coverage.caption')}</caption>
        <thead>
          <tr>
            <th scope="col" className="rp-coverage__row-head">
              {text('coverage.rowHead')}
            </th>
            <th scope="col">{text('coverage.people')}</th>
            {weeks.map(({ startsOn, week }) => (
              <th scope="col" key={startsOn}>
                {text('coverage.week', { week: String(week) })}
                <span className="rp-coverage__date">
                  {intl.formatDate(startsOn, { day: 'numeric', month: 'short' })}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ department, role, people, cells }) => (
            <tr key={`${department.id} ${role}`}>
              <th scope="row" className="rp-coverage__row-head">
                {localized(department.name)}
                <span className="rp-coverage__role">{text(`role.name.${role}`)}</span>
              </th>
              <td className="rp-coverage__people">{people ?? text('coverage.few')}</td>
              {cells.map(({ freeHours, teamHours }, place) => (
                <td
                  key={weeks[place]?.startsOn ?? place}
                  className={`rp-coverage__cell rp-coverage__cell--${freeHours === null ? 'hidden' : String(heat(freeHours))}`}
                >
                  {freeHours === null ? (
                    <span className="rp-coverage__small">{text('coverage.tooSmall')}</span>
                  ) : (
                    <>
                      <strong>{intl.formatNumber(freeHours)}</strong>{' '}
                      <span className="rp-coverage__unit">{text('coverage.free')}</span>
                    </>
                  )}
                  {teamHours !== null && teamHours > 0 && (
                    <span className="rp-coverage__team">
                      {text('coverage.inTeams', {
                        hours: intl.formatNumber(teamHours, { maximumFractionDigits: 1 }),
                      })}
                    </span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroller>
  );
}

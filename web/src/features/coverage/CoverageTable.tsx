import { useIntl } from 'react-intl';
import { TableScroller } from '../../ui/TableScroller.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { useText } from '../../ui/language/useText.ts';
import { shortOf, subjectOf, type Coverage, type CoverageCell, type CoverageRow } from './coverageRows.ts';

interface CoverageTableProps extends Pick<Coverage, 'weeks' | 'rows'> {
  readonly nameOf: (row: CoverageRow) => string;
  /** Where a row leads, its role or skill put behind it; null where it leads nowhere. */
  readonly drillTo: string | null;
}

const STEPS = 4;
/** More rows than this scroll inside the table, below its head. */
const MOST_AT_ONCE = 20;

/** Hours week by week. The darker a cell, the more hours are free; the numbers and words say it too. */
export function CoverageTable({ weeks, rows, nameOf, drillTo }: CoverageTableProps) {
  const text = useText();
  const intl = useIntl();
  const hoursText = (hours: number) => intl.formatNumber(hours, { maximumFractionDigits: 1 });
  const most = Math.max(1, ...rows.flatMap(({ cells }) => cells.map(({ freeHours }) => freeHours ?? 0)));
  const heatOf = (cell: CoverageCell) => {
    if (cell.freeHours === null) return 'hidden';
    if (shortOf(cell) > 0) return 'short';
    return cell.freeHours <= 0 ? '0' : String(Math.ceil((cell.freeHours / most) * STEPS));
  };
  return (
    <TableScroller isLong={rows.length > MOST_AT_ONCE} label={text('coverage.table')}>
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
          {rows.map((row) => (
            <tr key={`${row.department?.id ?? ''} ${subjectOf(row)}`}>
              <th scope="row" className="rp-coverage__row-head">
                {drillTo === null ? (
                  nameOf(row)
                ) : (
                  <TextLink to={`${drillTo}${encodeURIComponent(subjectOf(row))}`}>{nameOf(row)}</TextLink>
                )}
              </th>
              <td className="rp-coverage__people">{row.people ?? text('coverage.few')}</td>
              {row.cells.map((cell, place) => {
                const { freeHours, teamHours, demandHours, freeAfter } = cell;
                const short = shortOf(cell);
                return (
                  <td
                    key={weeks[place]?.startsOn ?? place}
                    className={`rp-coverage__cell rp-coverage__cell--${heatOf(cell)}`}
                  >
                    {freeHours === null ? (
                      <span className="rp-coverage__small">{text('coverage.tooSmall')}</span>
                    ) : (
                      <>
                        <strong>{hoursText(freeHours)}</strong>{' '}
                        <span className="rp-coverage__unit">{text('coverage.free')}</span>
                      </>
                    )}
                    {freeAfter !== null && freeAfter !== freeHours && (
                      <span className="rp-coverage__after">
                        {text('coverage.after', { hours: hoursText(freeAfter) })}
                      </span>
                    )}
                    {demandHours !== null && demandHours > 0 && (
                      <span className="rp-coverage__team">
                        {text('coverage.asked', { hours: hoursText(demandHours) })}
                      </span>
                    )}
                    {short > 0 && (
                      <strong className="rp-coverage__team">
                        {text('coverage.short', { hours: hoursText(short) })}
                      </strong>
                    )}
                    {teamHours !== null && teamHours > 0 && (
                      <span className="rp-coverage__team">
                        {text('coverage.inTeams', { hours: hoursText(teamHours) })}
                      </span>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroller>
  );
}

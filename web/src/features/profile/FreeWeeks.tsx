import { useIntl } from 'react-intl';
import { PointsBar } from '../../ui/PointsBar.tsx';
import { useText } from '../../ui/language/useText.ts';
import { DAY_IN_MS, DAYS, mondayOf } from './weeks.ts';

interface FreeWeeksProps {
  /** Free hours in each week, this week first. */
  readonly hours: readonly number[];
  readonly most: number;
  /** The day it is. */
  readonly today: string;
}

/** The coming weeks with the hours that are still free in each. */
export function FreeWeeks({ hours, most, today }: FreeWeeksProps) {
  const text = useText();
  const intl = useIntl();
  const monday = mondayOf(today);
  return (
    <>
      <h3 className="rp-label">{text('profile.freeWeeks', { weeks: hours.length })}</h3>
      <ol className="rp-weeks">
        {hours.map((free, week) => {
          const start = new Date(monday + week * DAYS * DAY_IN_MS);
          return (
            <li key={start.toISOString()} className="rp-weeks__week">
              <span>{intl.formatDate(start, { day: 'numeric', month: 'short' })}</span>
              <PointsBar points={free} most={most} />
              <span>{text('profile.freeHours', { hours: free })}</span>
            </li>
          );
        })}
      </ol>
    </>
  );
}

import { useQuery } from '@apollo/client/react';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LoadProblem } from '../../ui/LoadProblem.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { useRoleNames } from '../../ui/useRoleNames.ts';
import { useDateText } from '../../ui/language/useDateText.ts';
import { useLocalized } from '../../ui/language/useLocalized.ts';
import { useText } from '../../ui/language/useText.ts';
import { growthQuery } from './profileDocuments.ts';

/** What somebody did and learned here, step by step. */
export function GrowthView() {
  const text = useText();
  const localized = useLocalized();
  const dateText = useDateText();
  const roleNames = useRoleNames();
  const { data, error, refetch } = useQuery(growthQuery, { fetchPolicy: 'cache-and-network' });
  if (error && !data) return <LoadProblem onRetry={() => void refetch()} />;
  if (!data) return <Skeleton lines={8} />;
  const steps = data.myGrowth;
  if (steps.length === 0)
    return (
      <EmptyState title={text('growth.none')}>
        <p>{text('growth.none.text')}</p>
        <TextLink to="/uitnodigingen">{text('nav.invitations')}</TextLink>
      </EmptyState>
    );
  const confirmed = steps.filter(({ kind }) => kind === 'SKILL_CONFIRMED').length;
  return (
    <>
      <p role="status" className="rp-count">
        {text('growth.count', { teams: steps.length - confirmed, skills: confirmed })}
      </p>
      <ol className="rp-rows">
        {steps.map(({ on, kind, teamTitle, roles, skill }) => (
          <li className="rp-row" key={`${on} ${kind} ${teamTitle} ${skill?.id ?? ''}`}>
            <div className="rp-row__main">
              <h2 className="rp-row__title">
                {kind === 'TEAM_DONE'
                  ? text('growth.TEAM_DONE', { team: teamTitle })
                  : text('growth.SKILL_CONFIRMED', { skill: skill ? localized(skill.label) : '' })}
              </h2>
              <p className="rp-row__meta">
                {dateText(on)} ·{' '}
                {kind === 'TEAM_DONE'
                  ? text('growth.role', { role: roleNames(roles) })
                  : text('growth.in', { team: teamTitle })}
              </p>
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}

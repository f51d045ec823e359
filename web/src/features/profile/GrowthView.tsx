import { useQuery } from '@apollo/client/react';
import { Card } from '../../ui/Card.tsx';
import type { MyGrowthQuery } from '../../generated/graphql.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LoadProblem } from '../../ui/LoadProblem.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { useRoleNames } from '../../ui/useRoleNames.ts';
import { useDateText } from '../../ui/language/useDateText.ts';
import { useLocalized } from '../../ui/language/useLocalized.ts';
import { useText } from '../../ui/language/useText.ts';
import { growthQuery } from './profileDocuments.ts';

type OwnRecord = NonNullable<NonNullable<MyGrowthQuery['viewer']>['profile']>;

/** What a suggestion counts of the past: how often she was asked, and which roles she carried, those before Rolpool included. */
function TrackRecord({ profile }: { readonly profile: OwnRecord }) {
  const text = useText();
  const carried = profile.roles.filter(({ timesCarried }) => timesCarried > 0);
  return (
    <Card title={text('growth.record')}>
      <p>{text('growth.asked', { times: profile.timesAsked ?? 0 })}</p>
      {carried.length > 0 && (
        <>
          <ul className="rp-list">
            {carried.map(({ role, timesCarried }) => (
              <li key={role}>{text('growth.carried', { role: text(`role.name.${role}`), times: timesCarried })}</li>
            ))}
          </ul>
          <p className="rp-note">{text('growth.record.note')}</p>
        </>
      )}
    </Card>
  );
}

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
  const record = data.viewer?.profile ? <TrackRecord profile={data.viewer.profile} /> : null;
  if (steps.length === 0)
    return (
      <>
        {record}
        <EmptyState title={text('growth.none')}>
          <p>{text('growth.none.text')}</p>
          <TextLink to="/uitnodigingen">{text('nav.invitations')}</TextLink>
        </EmptyState>
      </>
    );
  const confirmed = steps.filter(({ kind }) => kind === 'SKILL_CONFIRMED').length;
  return (
    <>
      {record}
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

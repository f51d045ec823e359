import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { readFragment, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { Card } from '../../ui/Card.tsx';
import { RequestStatusBadge } from '../../ui/RequestStatusBadge.tsx';
import { FactList } from '../../ui/FactList.tsx';
import { useRoleNames } from '../../ui/useRoleNames.ts';
import { useDateText } from '../../ui/language/useDateText.ts';
import { useLocalized } from '../../ui/language/useLocalized.ts';
import { useText } from '../../ui/language/useText.ts';
import { ProgressSteps } from './ProgressSteps.tsx';

const progressCard = graphql(`
  fragment ProgressCard on RequestProgress {
    title
    text
    receivedOn
    status
    explanation {
      nl
      en
    }
    department {
      id
      name {
        nl
        en
      }
    }
    teamRoles
    teamStartsOn
    teamEndsOn
    teamHasStarted
    othersAsked
    parts {
      title
      status
    }
  }
`);

export function ProgressCard({ progress }: { readonly progress: FragmentType<typeof progressCard> }) {
  const text = useText();
  const localized = useLocalized();
  const dateText = useDateText();
  const roleNames = useRoleNames();
  const { title, text: words, receivedOn, status, explanation, ...rest } = readFragment(progressCard, progress);
  return (
    <div className="rp-stack" role="status">
      <Card title={title}>
        <ProgressSteps status={status} isReady={status === 'TEAM_ACTIVE' && !rest.teamHasStarted} />
        <Paragraph>{localized(explanation)}</Paragraph>
        {rest.othersAsked > 0 && <Paragraph>{text('progress.others', { count: rest.othersAsked })}</Paragraph>}
        {rest.parts.length > 0 && (
          <ul className="rp-list">
            {rest.parts.map((part) => (
              <li key={part.title}>
                {part.title} <RequestStatusBadge status={part.status} />
              </li>
            ))}
          </ul>
        )}
        <FactList
          facts={[
            { term: text('progress.receivedOn'), fact: dateText(receivedOn) },
            ...(rest.department ? [{ term: text('progress.department'), fact: localized(rest.department.name) }] : []),
            ...(rest.teamRoles.length > 0 ? [{ term: text('progress.roles'), fact: roleNames(rest.teamRoles) }] : []),
            ...(rest.teamStartsOn !== null
              ? [{ term: text('progress.startsOn'), fact: dateText(rest.teamStartsOn) }]
              : []),
            ...(rest.teamEndsOn !== null ? [{ term: text('progress.endsOn'), fact: dateText(rest.teamEndsOn) }] : []),
          ]}
        />
      </Card>
      <details className="rp-details">
        <summary>{text('progress.yourWords')}</summary>
        <p className="rp-quoted">{words}</p>
      </details>
    </div>
  );
}

import { useIntl } from 'react-intl';
import { readFragment, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { RequestStatusBadge } from '../../ui/RequestStatusBadge.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { useRoleNames } from '../../ui/useRoleNames.ts';
import { useDateText } from '../../ui/language/useDateText.ts';
import { useLocalized } from '../../ui/language/useLocalized.ts';
import { useText } from '../../ui/language/useText.ts';
import type { Decisions } from './useDecisions.ts';

const similarCard = graphql(`
  fragment SimilarCard on SimilarRequest {
    likeness
    sameBecause {
      nl
      en
    }
    meanGrade
    request {
      id
      title
      status
      receivedOn
      team {
        id
        seats {
          seat {
            id
            roles
          }
          person {
            id
            name
          }
        }
      }
    }
  }
`);

interface SimilarCardProps {
  readonly similar: readonly FragmentType<typeof similarCard>[];
  readonly isOpen: boolean;
  readonly decisions: Decisions;
}

/** Earlier requests like this one: what team they got, how it ended, and whether they ask the very same. */
export function SimilarCard({ similar, isOpen, decisions }: SimilarCardProps) {
  const text = useText();
  const intl = useIntl();
  const localized = useLocalized();
  const dateText = useDateText();
  const roleNames = useRoleNames();
  const found = readFragment(similarCard, similar);
  if (found.length === 0) return null;
  return (
    <Card title={text('similar.title')}>
      <ul className="rp-similar">
        {found.map(({ request, likeness, sameBecause, meanGrade }) => (
          <li key={request.id} className="rp-similar__item">
            <p>
              <TextLink to={`/verzoeken/${request.id}`}>{request.title}</TextLink>{' '}
              <RequestStatusBadge status={request.status} />
            </p>
            <p className="rp-note">
              {text('similar.facts', { likeness, date: dateText(request.receivedOn) })}
              {meanGrade !== null &&
                ` · ${text('similar.grade', { grade: intl.formatNumber(meanGrade, { maximumFractionDigits: 1 }) })}`}
            </p>
            {request.team && (
              <p className="rp-note">
                {request.team.seats
                  .flatMap(({ seat, person }) => (person ? [`${roleNames(seat.roles)}: ${person.name}`] : []))
                  .join(', ')}
              </p>
            )}
            {sameBecause.length > 0 && (
              <>
                <p>
                  <strong>{text('similar.same')}</strong> ({intl.formatList(sameBecause.map(localized))})
                </p>
                {isOpen && request.status !== 'MERGED' && (
                  <div>
                    <Button busy={decisions.isBusy} onClick={() => void decisions.merge(request.id)}>
                      {text('similar.merge', { title: request.title })}
                    </Button>
                  </div>
                )}
              </>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}

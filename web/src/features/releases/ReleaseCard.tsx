import { readFragment, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { Card } from '../../ui/Card.tsx';
import { FactList } from '../../ui/FactList.tsx';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { useDateText } from '../../ui/language/useDateText.ts';
import { useLocalized } from '../../ui/language/useLocalized.ts';
import { useText } from '../../ui/language/useText.ts';
import { DecideRelease } from './DecideRelease.tsx';

const releaseCard = graphql(`
  fragment ReleaseCard on Release {
    id
    status
    hoursPerWeek
    from
    to
    refusalReason
    teamTitle
    consequences {
      nl
      en
    }
    person {
      id
      name
      department {
        id
        name {
          nl
          en
        }
      }
    }
  }
`);

const TONES = { ASKED: 'warning', AGREED: 'positive', REFUSED: 'negative', WITHDRAWN: 'neutral' } as const;

export function ReleaseCard({ release }: { readonly release: FragmentType<typeof releaseCard> }) {
  const text = useText();
  const dateText = useDateText();
  const localized = useLocalized();
  const { id, status, hoursPerWeek, from, to, refusalReason, teamTitle, consequences, person } = readFragment(
    releaseCard,
    release,
  );
  return (
    <Card
      title={text('release.of', { name: person.name, team: teamTitle })}
      aside={<StatusBadge tone={TONES[status]}>{text(`releaseStatus.${status}`)}</StatusBadge>}
    >
      <FactList
        facts={[
          { term: text('release.hours'), fact: text('seats.hoursPerWeek', { hours: hoursPerWeek }) },
          { term: text('release.dates'), fact: text('invitation.fromTo', { from: dateText(from), to: dateText(to) }) },
        ]}
      />
      <p className="rp-note">{text('release.back', { name: person.name, date: dateText(to) })}</p>
      {refusalReason !== null && <p>{text('team.refusalReason', { name: person.name, reason: refusalReason })}</p>}
      {consequences.length > 0 && (
        <>
          <h3 className="rp-label">{text('release.consequences')}</h3>
          <ul className="rp-list">
            {consequences.map((consequence) => (
              <li key={consequence.nl}>{localized(consequence)}</li>
            ))}
          </ul>
        </>
      )}
      {status === 'ASKED' && <DecideRelease releaseId={id} name={person.name} />}
    </Card>
  );
}

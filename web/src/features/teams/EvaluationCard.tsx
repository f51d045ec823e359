import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { readFragment, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { Card } from '../../ui/Card.tsx';
import { FactList } from '../../ui/FactList.tsx';
import { useDateText } from '../../ui/language/useDateText.ts';
import { useText } from '../../ui/language/useText.ts';
import { EvaluationForm } from './EvaluationForm.tsx';

export const evaluationCard = graphql(`
  fragment EvaluationCard on Team {
    id
    status
    hasStarted
    evaluations {
      grade
      reflection
      givenOn
      person {
        id
      }
    }
    seats {
      person {
        id
        name
      }
      seat {
        id
        roles
        skills {
          skill {
            id
            label {
              nl
              en
            }
          }
        }
      }
    }
  }
`);

interface EvaluationCardProps {
  readonly team: FragmentType<typeof evaluationCard>;
  readonly viewerId: string;
}

/** Looking back: what the member gave, or the form to do so, and the grades of the others. */
export function EvaluationCard({ team, viewerId }: EvaluationCardProps) {
  const text = useText();
  const dateText = useDateText();
  const { id, status, hasStarted, evaluations, seats } = readFragment(evaluationCard, team);
  if (!hasStarted || (status !== 'ACTIVE' && status !== 'DISSOLVED')) return null;
  const isMember = seats.some(({ person }) => person?.id === viewerId);
  const own = evaluations.find(({ person }) => person?.id === viewerId);
  const others = evaluations.filter((evaluation) => evaluation !== own);
  return (
    <Card title={text('evaluation.title')}>
      {own && (
        <>
          <Paragraph>{text('evaluation.given', { date: dateText(own.givenOn) })}</Paragraph>
          <FactList
            facts={[
              { term: text('evaluation.yourGrade'), fact: own.grade },
              ...(own.reflection !== null ? [{ term: text('evaluation.reflection'), fact: own.reflection }] : []),
            ]}
          />
        </>
      )}
      {!own && isMember && <EvaluationForm teamId={id} seats={seats} viewerId={viewerId} />}
      {others.length > 0 && (
        <p className="rp-note">{text('evaluation.others', { grades: others.map(({ grade }) => grade).join(' · ') })}</p>
      )}
    </Card>
  );
}

import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../generated/gql.ts';
import type { EvaluateTeamMutation, EvaluationCardFragment, SkillConfirmationInput } from '../../generated/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { GradeField } from '../../ui/GradeField.tsx';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { useText } from '../../ui/language/useText.ts';
import { SkillConfirmations } from './SkillConfirmations.tsx';

const evaluateTeamMutation = graphql(`
  mutation EvaluateTeam($input: EvaluateTeamInput!) {
    evaluateTeam(input: $input) {
      __typename
      ... on EvaluateTeamSuccess {
        team {
          ...EvaluationCard
        }
      }
      ... on Refusal {
        message {
          nl
          en
        }
      }
    }
  }
`);

type Refusal = Extract<EvaluateTeamMutation['evaluateTeam'], { __typename: 'Refusal' }>;
interface EvaluationFormProps {
  readonly teamId: string;
  readonly seats: EvaluationCardFragment['seats'];
  readonly viewerId: string;
}

/** A grade, what one learned, and the skills that one saw teammates use. */
export function EvaluationForm({ teamId, seats, viewerId }: EvaluationFormProps) {
  const text = useText();
  const [grade, setGrade] = useState<number | null>(null);
  const [reflection, setReflection] = useState('');
  const [confirmations, setConfirmations] = useState<readonly SkillConfirmationInput[]>([]);
  const [isTold, setTold] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [evaluate, { loading }] = useMutation(evaluateTeamMutation);

  const send = async () => {
    setTold(grade === null);
    if (grade === null || loading) return;
    const { data } = await evaluate({
      variables: {
        input: {
          teamId,
          grade,
          reflection: reflection.trim() || null,
          confirmations: [...confirmations],
        },
      },
    });
    const result = data?.evaluateTeam;
    setRefusal(result?.__typename === 'Refusal' ? result : null);
  };

  return (
    <form
      noValidate
      className="rp-stack"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <GradeField
        label={text('evaluation.grade')}
        hint={text('evaluation.grade.hint')}
        isMissed={isTold}
        grade={grade}
        onChange={setGrade}
      />
      <TextArea
        label={text('evaluation.reflection')}
        hint={text('evaluation.reflection.hint')}
        maxLength={2000}
        value={reflection}
        onChange={(event) => {
          setReflection(event.target.value);
        }}
      />
      <SkillConfirmations
        seats={seats.filter(({ person }) => person?.id !== viewerId)}
        confirmed={confirmations}
        onChange={setConfirmations}
      />
      {refusal && <RefusalAlert refusal={refusal} />}
      <div className="rp-actions">
        <Button type="submit" purpose="primary" busy={loading}>
          {text('evaluation.send')}
        </Button>
      </div>
    </form>
  );
}

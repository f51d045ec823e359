import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { readFragment, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { GradeField } from '../../ui/GradeField.tsx';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { useText } from '../../ui/language/useText.ts';
import { giveSatisfactionMutation } from './progressDocuments.ts';

const satisfactionCard = graphql(`
  fragment SatisfactionCard on RequestProgress {
    asksSatisfaction
    satisfaction {
      grade
      remark
    }
  }
`);

interface SatisfactionCardProps {
  readonly code: string;
  readonly progress: FragmentType<typeof satisfactionCard>;
  readonly onGiven: () => void;
}

/** How it went, in the eyes of the requester: a mark and some words, once. */
export function SatisfactionCard({ code, progress, onGiven }: SatisfactionCardProps) {
  const text = useText();
  const { asksSatisfaction, satisfaction } = readFragment(satisfactionCard, progress);
  const [grade, setGrade] = useState<number | null>(null);
  const [remark, setRemark] = useState('');
  const [isTold, setTold] = useState(false);
  const [give, { data, loading }] = useMutation(giveSatisfactionMutation);
  const result = data?.giveSatisfaction;
  if (satisfaction)
    return (
      <Card title={text('satisfaction.title')}>
        <p role="status">{text('satisfaction.thanks', { grade: satisfaction.grade })}</p>
        {satisfaction.remark !== null && <p className="rp-quoted">{satisfaction.remark}</p>}
      </Card>
    );
  if (!asksSatisfaction) return null;
  const send = async () => {
    setTold(grade === null);
    if (grade === null || loading) return;
    const { data: given } = await give({ variables: { code, grade, remark } });
    if (given?.giveSatisfaction.__typename === 'RequesterSuccess') onGiven();
  };
  return (
    <Card title={text('satisfaction.title')}>
      <form
        noValidate
        className="rp-stack"
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <GradeField
          label={text('satisfaction.grade')}
          hint={text('satisfaction.grade.hint')}
          isMissed={isTold}
          grade={grade}
          onChange={setGrade}
        />
        <TextArea
          label={text('satisfaction.remark')}
          hint={text('satisfaction.remark.hint')}
          maxLength={1000}
          value={remark}
          onChange={(event) => {
            setRemark(event.target.value);
          }}
        />
        {result?.__typename === 'Refusal' && <RefusalAlert refusal={result} />}
        <div>
          <Button type="submit" purpose="primary" busy={loading}>
            {text('satisfaction.send')}
          </Button>
        </div>
      </form>
    </Card>
  );
}

import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { readFragment, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useFieldError } from '../../ui/useFieldError.ts';
import { useRoleNames } from '../../ui/useRoleNames.ts';
import { useText } from '../../ui/language/useText.ts';
import { answerCoCreationMutation } from './progressDocuments.ts';

const coCreationCard = graphql(`
  fragment CoCreationCard on RequestProgress {
    coCreation {
      status
      name
    }
    teammates {
      name
      roles
    }
  }
`);

interface CoCreationCardProps {
  readonly code: string;
  readonly progress: FragmentType<typeof coCreationCard>;
  readonly onAnswered: () => void;
}

/** The question to think along with the team, and who is in it after a yes. */
export function CoCreationCard({ code, progress, onAnswered }: CoCreationCardProps) {
  const text = useText();
  const roleNames = useRoleNames();
  const { coCreation, teammates } = readFragment(coCreationCard, progress);
  const [name, setName] = useState('');
  const [answer, { data, loading }] = useMutation(answerCoCreationMutation);
  const result = data?.answerCoCreation;
  const errorOf = useFieldError(result);
  if (!coCreation) return null;
  const send = async (accept: boolean) => {
    const { data: answered } = await answer({ variables: { code, accept, name: accept ? name : null } });
    if (answered?.answerCoCreation.__typename === 'RequesterSuccess') onAnswered();
  };
  const { status } = coCreation;
  return (
    <Card title={text('coCreation.title')}>
      <p>{text(`coCreation.${status}`, { name: coCreation.name ?? '' })}</p>
      {status === 'ACCEPTED' && teammates.length > 0 && (
        <ul className="rp-list">
          {teammates.map(({ name: teammate, roles }) => (
            <li key={`${teammate} ${roles.join(' ')}`}>
              {text('coCreation.teammate', { name: teammate, role: roleNames(roles) })}
            </li>
          ))}
        </ul>
      )}
      {status === 'ACCEPTED' && teammates.length === 0 && <p className="rp-note">{text('coCreation.soon')}</p>}
      {status !== 'ACCEPTED' && (
        <TextField
          label={text('coCreation.name')}
          hint={text('coCreation.name.hint')}
          error={errorOf('name')}
          maxLength={80}
          autoComplete="name"
          value={name}
          onChange={(event) => {
            setName(event.target.value);
          }}
        />
      )}
      {result?.__typename === 'Refusal' && result.field !== 'name' && <RefusalAlert refusal={result} />}
      <div className="rp-actions">
        {status !== 'ACCEPTED' && (
          <Button purpose="primary" busy={loading} onClick={() => void send(true)}>
            {text('coCreation.yes')}
          </Button>
        )}
        {status !== 'DECLINED' && (
          <Button busy={loading} onClick={() => void send(false)}>
            {text(status === 'ACCEPTED' ? 'coCreation.stop' : 'coCreation.no')}
          </Button>
        )}
      </div>
    </Card>
  );
}

import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { ChooseTeamMutation, SuggestionRequestQuery } from '../../generated/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { ReasonDialog } from '../../ui/ReasonDialog.tsx';
import { useText } from '../../ui/language/useText.ts';
import { PersonPicker } from './PersonPicker.tsx';
import { useSeatName } from './seatNames.ts';
import { chooseTeamMutation } from './suggestionDocuments.ts';
import type { Named } from './whatIf.ts';

type Request = NonNullable<SuggestionRequestQuery['staffingRequest']>;
type Refusal = Extract<ChooseTeamMutation['chooseTeam'], { __typename: 'Refusal' }>;

/** A team that a coordinator puts together herself, seat by seat; the hard rules hold for it as for any other. */
export function ManualTeam({ request }: { readonly request: Request }) {
  const text = useText();
  const seatName = useSeatName();
  const navigate = useNavigate();
  const [people, setPeople] = useState<Readonly<Record<string, Named>>>(() =>
    Object.fromEntries((request.team?.seats ?? []).flatMap(({ seat, person }) => (person ? [[seat.id, person]] : []))),
  );
  const [isDeciding, setDeciding] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [choose, { loading }] = useMutation(chooseTeamMutation);
  const { seats } = request.breakdown;

  const confirm = async (reason: string) => {
    const input = {
      requestId: request.id,
      requestVersion: request.version,
      seats: seats.map(({ id }) => {
        const person = people[id];
        return person ? { seatId: id, personId: person.id } : { seatId: id };
      }),
      reason,
    };
    const result = (await choose({ variables: { input } })).data?.chooseTeam;
    setRefusal(result?.__typename === 'Refusal' ? result : null);
    if (result?.__typename === 'ChooseTeamSuccess') await navigate(`/verzoeken/${request.id}`);
  };

  return (
    <Card title={text('manual.title')}>
      <p>{text('manual.text')}</p>
      {seats.map(({ id }, place) => (
        <PersonPicker
          key={id}
          label={`${String(place + 1)}. ${seatName(id)}`}
          requestId={request.id}
          person={people[id] ?? null}
          onPick={(person) => {
            setPeople((before) => {
              const { [id]: _former, ...others } = before;
              return person ? { ...others, [id]: person } : others;
            });
          }}
        />
      ))}
      <div>
        <Button
          purpose="primary"
          onClick={() => {
            setDeciding(true);
          }}
        >
          {text('choose.title')}
        </Button>
      </div>
      {isDeciding && (
        <ReasonDialog
          title={text('choose.title')}
          isOpen
          onClose={() => {
            setDeciding(false);
          }}
          label={text('choose.reason')}
          hint={text('choose.reason.hint')}
          confirm={text('choose.confirm')}
          busy={loading}
          refusal={refusal}
          onConfirm={(reason) => void confirm(reason)}
        >
          <p>{text('choose.text')}</p>
        </ReasonDialog>
      )}
    </Card>
  );
}

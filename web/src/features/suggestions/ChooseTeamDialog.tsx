import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { ChooseTeamMutation, SuggestedTeamFragment } from '../../generated/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { ReasonDialog } from '../../ui/ReasonDialog.tsx';
import { useText } from '../../ui/language/useText.ts';
import { AnswerWithin, USUAL_DAYS } from './AnswerWithin.tsx';
import { chooseTeamMutation } from './suggestionDocuments.ts';
import { TeamPeriod } from './TeamPeriod.tsx';
import type { WhatIf } from './whatIf.ts';
import { useSeatName } from './seatNames.ts';

type Refusal = Extract<ChooseTeamMutation['chooseTeam'], { __typename: 'Refusal' }>;

interface ChooseTeamDialogProps {
  readonly team: SuggestedTeamFragment;
  readonly requestId: string;
  readonly requestVersion: number;
  /** The suggestion that it is one of the teams of. */
  readonly suggestionId: string;
  /** The wishes under which the team was suggested. */
  readonly whatIf: WhatIf;
  readonly onClose: () => void;
  readonly onReload: () => void;
  readonly onChosen: () => void;
}

/** A person decides, with a reason; a seat may be left open on purpose. */
export function ChooseTeamDialog(props: ChooseTeamDialogProps) {
  const { team, requestId, requestVersion, suggestionId, whatIf, onClose, onReload, onChosen } = props;
  const text = useText();
  const nameOf = useSeatName();
  const [leftOpen, setLeftOpen] = useState<readonly string[]>([]);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [answerWithinDays, setAnswerWithinDays] = useState(USUAL_DAYS);
  const [choose, { loading }] = useMutation(chooseTeamMutation);

  const confirm = async (reason: string) => {
    const seats = team.seats.map(({ seat, person }) =>
      person && !leftOpen.includes(seat.id) ? { seatId: seat.id, personId: person.id } : { seatId: seat.id },
    );
    const { policyId, allowsDoubleRoles } = whatIf;
    const input = {
      requestId,
      requestVersion,
      seats,
      reason,
      policyId,
      allowsDoubleRoles,
      suggestionId,
      answerWithinDays,
    };
    const { data } = await choose({ variables: { input } });
    const result = data?.chooseTeam;
    setRefusal(result?.__typename === 'Refusal' ? result : null);
    if (result?.__typename === 'ChooseTeamSuccess') onChosen();
  };

  return (
    <ReasonDialog
      title={text('choose.title')}
      isOpen
      onClose={onClose}
      label={text('choose.reason')}
      hint={text('choose.reason.hint')}
      confirm={text('choose.confirm')}
      busy={loading}
      refusal={refusal}
      remedy={
        refusal?.code === 'CHANGED_MEANWHILE' && (
          <div>
            <Button onClick={onReload}>{text('ui.loadAgain')}</Button>
          </div>
        )
      }
      onConfirm={(reason) => void confirm(reason)}
    >
      <TeamPeriod requestId={requestId} />
      <p>{text('choose.text')}</p>
      <ul className="rp-chosen">
        {team.seats.map(({ seat, person }) => (
          <li key={seat.id}>
            <p>
              <strong>{nameOf(seat.id)}</strong>: {person?.name ?? text('choose.staysOpen')} (
              {text('seats.hoursPerWeek', { hours: seat.hoursPerWeek })})
            </p>
            {person && (
              <Checkbox
                label={text('choose.leaveOpen', { seat: nameOf(seat.id), name: person.name })}
                checked={leftOpen.includes(seat.id)}
                onChange={(event) => {
                  setLeftOpen(
                    event.target.checked ? [...leftOpen, seat.id] : leftOpen.filter((seatId) => seatId !== seat.id),
                  );
                }}
              />
            )}
          </li>
        ))}
      </ul>
      <AnswerWithin days={answerWithinDays} onChange={setAnswerWithinDays} />
    </ReasonDialog>
  );
}

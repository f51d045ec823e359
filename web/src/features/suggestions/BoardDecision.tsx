import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { ChooseTeamMutation } from '../../generated/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { ReasonDialog } from '../../ui/ReasonDialog.tsx';
import { useText } from '../../ui/language/useText.ts';
import type { Board } from './board.ts';
import { AnswerWithin, USUAL_DAYS } from './AnswerWithin.tsx';
import { chooseTeamMutation } from './suggestionDocuments.ts';
import { TeamPeriod } from './TeamPeriod.tsx';
import type { WhatIf } from './whatIf.ts';

type Refusal = Extract<ChooseTeamMutation['chooseTeam'], { __typename: 'Refusal' }>;

interface BoardDecisionProps {
  readonly requestId: string;
  readonly requestVersion: number;
  readonly seats: readonly { readonly id: string; readonly name: string }[];
  readonly board: Board;
  readonly whatIf: WhatIf;
  readonly onClose: () => void;
  readonly onReload: () => void;
  readonly onChosen: () => void;
}

/** The team of the board is chosen: only here, and only with a reason. */
export function BoardDecision(props: BoardDecisionProps) {
  const { requestId, requestVersion, seats, board, whatIf, onClose, onReload, onChosen } = props;
  const text = useText();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [answerWithinDays, setAnswerWithinDays] = useState(USUAL_DAYS);
  const [choose, { loading }] = useMutation(chooseTeamMutation);
  const confirm = async (reason: string) => {
    const chosen = seats.map(({ id }) => ({ seatId: id, personId: board.seats[id]?.id ?? null }));
    const { policyId, allowsDoubleRoles } = whatIf;
    const input = { requestId, requestVersion, seats: chosen, reason, policyId, allowsDoubleRoles, answerWithinDays };
    const result = (await choose({ variables: { input } })).data?.chooseTeam;
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
        {seats.map(({ id, name }) => (
          <li key={id}>
            <strong>{name}</strong>: {board.seats[id]?.name ?? text('choose.staysOpen')}
          </li>
        ))}
      </ul>
      <AnswerWithin days={answerWithinDays} onChange={setAnswerWithinDays} />
    </ReasonDialog>
  );
}

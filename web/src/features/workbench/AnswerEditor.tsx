import { useEffect, useRef, useState } from 'react';
import type { AnswerKind, IntakeAnswerInput, IntakeQuestionId, Reach, RequesterKind } from '../../generated/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useText } from '../../ui/language/useText.ts';
import { answerInputOf, type AnswerValue } from './answerInputOf.ts';
import { VocabularyEditor } from './VocabularyEditor.tsx';

const REACHES = ['PERSON', 'PLACE', 'NEIGHBOURHOOD', 'TOWN', 'ORGANISATION', 'EVERYTHING'] as const satisfies Reach[];

const REQUESTER_KINDS = ['RESIDENT', 'BUSINESS', 'COUNCIL', 'COLLEAGUE'] as const satisfies RequesterKind[];

interface AnswerEditorProps {
  /** The question in words. */
  readonly name: string;
  readonly questionId: IntakeQuestionId;
  readonly kind: AnswerKind;
  readonly value: AnswerValue;
  readonly busy: boolean;
  readonly onSave: (input: IntakeAnswerInput) => void;
  readonly onCancel: () => void;
}

/** Changes one answer in its place. */
export function AnswerEditor({ name, questionId, kind, value, busy, onSave, onCancel }: AnswerEditorProps) {
  const text = useText();
  const [draft, setDraft] = useState<IntakeAnswerInput>(answerInputOf(questionId, kind, value) ?? { questionId });
  const [isTold, setTold] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  // What was pressed to come here is gone: the first thing to fill in takes the focus.
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input:checked, input, select, textarea')?.focus();
  }, []);
  const isIncomplete = isMissing(kind, draft);
  const error = isTold && isIncomplete ? text(`intake.missing.${kind}`) : undefined;
  return (
    <form
      ref={form}
      noValidate
      className="rp-stack rp-stack--tight"
      onSubmit={(event) => {
        event.preventDefault();
        setTold(isIncomplete);
        if (!isIncomplete && !busy) onSave(draft);
      }}
    >
      {kind === 'YES_NO' && (
        <RadioGroup
          label={name}
          layout="row"
          error={error}
          value={draft.yesNo === undefined ? undefined : draft.yesNo ? 'yes' : 'no'}
          choices={[
            { value: 'yes', label: text('ui.yes') },
            { value: 'no', label: text('ui.no') },
          ]}
          onChange={(event) => {
            setDraft({ questionId, yesNo: event.target.value === 'yes' });
          }}
        />
      )}
      {kind === 'NUMBER' && (
        <TextField
          label={name}
          hint={text('intake.number.hint')}
          error={error}
          type="number"
          min={1}
          max={9}
          value={draft.number ?? ''}
          onChange={(event) => {
            setDraft({ questionId, number: event.target.value === '' ? null : Number(event.target.value) });
          }}
        />
      )}
      {kind === 'REACH' && (
        <Select
          label={name}
          error={error}
          value={draft.reach ?? ''}
          choices={[
            ...(!draft.reach ? [{ value: '', label: text('ui.choose') }] : []),
            ...REACHES.map((reach) => ({ value: reach, label: text(`reach.${reach}`) })),
          ]}
          onChange={(event) => {
            setDraft({ questionId, reach: REACHES.find((reach) => reach === event.target.value) ?? null });
          }}
        />
      )}
      {kind === 'REQUESTER_KIND' && (
        <Select
          label={name}
          value={draft.requesterKind ?? 'RESIDENT'}
          choices={REQUESTER_KINDS.map((value) => ({ value, label: text(`requesterKind.${value}`) }))}
          onChange={(event) => {
            setDraft({
              questionId,
              requesterKind: REQUESTER_KINDS.find((value) => value === event.target.value) ?? null,
            });
          }}
        />
      )}
      {kind === 'TEXTS' && (
        <TextField
          label={name}
          hint={text('intake.texts.hint')}
          maxLength={500}
          defaultValue={(draft.texts ?? []).join('; ')}
          onChange={(event) => {
            const texts = event.target.value.split(';').map((one) => one.trim());
            setDraft({ questionId, texts: texts.filter((one) => one !== '') });
          }}
        />
      )}
      {(kind === 'TAAKVELDEN' || kind === 'SKILLS' || kind === 'TARGET_GROUPS') && (
        <VocabularyEditor kind={kind} name={name} error={error} draft={draft} onChange={setDraft} />
      )}
      <div className="rp-actions">
        <Button type="submit" purpose="primary" busy={busy}>
          {text('ui.save')}
        </Button>
        <Button onClick={onCancel}>{text('ui.cancel')}</Button>
      </div>
    </form>
  );
}

function isMissing(kind: AnswerKind, draft: IntakeAnswerInput): boolean {
  if (kind === 'YES_NO') return typeof draft.yesNo !== 'boolean';
  if (kind === 'NUMBER') return !Number.isInteger(draft.number) || Number(draft.number) < 1 || Number(draft.number) > 9;
  if (kind === 'REACH') return !draft.reach;
  return kind === 'TAAKVELDEN' && (draft.taakvelden ?? []).length === 0;
}

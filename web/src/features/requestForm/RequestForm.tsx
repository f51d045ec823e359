import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { SubmitStaffingRequestMutation } from '../../generated/graphql.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useLanguage } from '../../ui/language/useLanguage.ts';
import { useLocalized } from '../../ui/language/useLocalized.ts';
import { useText } from '../../ui/language/useText.ts';
import { submitMutation, takesNoticeEmailQuery } from './requestFormDocuments.ts';
import type { RequestDraft } from './useRequestDraft.ts';

const KINDS = ['RESIDENT', 'BUSINESS', 'COUNCIL', 'COLLEAGUE'] as const;
const FIELDS = ['text', 'requesterKind', 'requesterName', 'noticeEmail', 'wishedStart'] as const;
type Refusal = Extract<SubmitStaffingRequestMutation['submitStaffingRequest'], { __typename: 'Refusal' }>;

/** The request is in: its code, and what was done to its text before it was stored. */
export type Received = Extract<
  SubmitStaffingRequestMutation['submitStaffingRequest'],
  { __typename: 'SubmitStaffingRequestSuccess' }
>;

interface RequestFormProps {
  readonly form: UseFormReturn<RequestDraft>;
  readonly onReceived: (received: Received) => void;
}

export function RequestForm({ form, onReceived }: RequestFormProps) {
  const text = useText();
  const localized = useLocalized();
  const { language } = useLanguage();
  const { register, handleSubmit, setError, formState } = form;
  const { errors } = formState;
  const [submit, { loading, error }] = useMutation(submitMutation);
  const takesEmail = useQuery(takesNoticeEmailQuery).data?.takesNoticeEmail ?? false;
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  const send = async (draft: RequestDraft) => {
    if (draft.requesterKind === '') return;
    setRefusal(null);
    const { data } = await submit({
      variables: {
        input: {
          text: draft.text,
          requesterKind: draft.requesterKind,
          requesterName: draft.requesterName.trim() || null,
          noticeEmail: takesEmail ? draft.noticeEmail.trim() || null : null,
          wishedStart: draft.wishedStart || null,
          language,
        },
      },
    });
    const result = data?.submitStaffingRequest;
    if (result?.__typename === 'SubmitStaffingRequestSuccess') onReceived(result);
    if (result?.__typename !== 'Refusal') return;
    const field = FIELDS.find((name) => name === result.field);
    if (field) setError(field, { message: localized(result.message) }, { shouldFocus: true });
    else setRefusal(result);
  };

  return (
    <form
      noValidate
      className="rp-stack rp-form"
      onSubmit={(event) => void handleSubmit(send)(event).catch(() => undefined)}
    >
      <TextArea
        label={text('request.text.label')}
        hint={text('request.text.hint')}
        rows={9}
        error={errors.text?.message}
        {...register('text', { validate: (value) => value.trim() !== '' || text('request.text.missing') })}
      />
      <RadioGroup
        label={text('request.kind.label')}
        error={errors.requesterKind?.message}
        choices={KINDS.map((value) => ({ value, label: text(`requesterKind.${value}`) }))}
        {...register('requesterKind', { required: text('request.kind.missing') })}
      />
      <TextField
        label={text('request.name.label')}
        hint={text('request.name.hint')}
        maxLength={120}
        autoComplete="name"
        error={errors.requesterName?.message}
        {...register('requesterName')}
      />
      {takesEmail && (
        <TextField
          type="email"
          label={text('request.email.label')}
          hint={text('request.email.hint')}
          maxLength={254}
          autoComplete="email"
          error={errors.noticeEmail?.message}
          {...register('noticeEmail')}
        />
      )}
      <TextField
        type="date"
        label={text('request.start.label')}
        hint={text('request.start.hint')}
        error={errors.wishedStart?.message}
        {...register('wishedStart')}
      />
      {refusal && <RefusalAlert refusal={refusal} />}
      {error && (
        <Alert tone="error" title={text('ui.notSent.title')} announce>
          <p>{text('ui.notSent.text')}</p>
        </Alert>
      )}
      <div className="rp-actions">
        <Button type="submit" purpose="primary" busy={loading}>
          {text(loading ? 'request.sending' : 'request.send')}
        </Button>
      </div>
    </form>
  );
}

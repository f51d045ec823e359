import { useMutation, useQuery } from '@apollo/client/react';
import { useRef, useState, type ReactNode } from 'react';
import type { RequesterKind, SubmitStaffingRequestMutation } from '../../generated/graphql.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { focusLater } from '../../ui/focusLater.ts';
import { useLanguage } from '../../ui/language/useLanguage.ts';
import { useLocalized } from '../../ui/language/useLocalized.ts';
import { useText } from '../../ui/language/useText.ts';
import { submitMutation, takesNoticeEmailQuery } from './requestFormDocuments.ts';
import type { RequestDraft } from './useRequestDraft.ts';

const KINDS = ['RESIDENT', 'BUSINESS', 'COUNCIL', 'COLLEAGUE'] as const;
const FIELDS = ['text', 'requesterKind', 'requesterName', 'noticeEmail', 'wishedStart'] as const;
type Field = (typeof FIELDS)[number];
type Refusal = Extract<SubmitStaffingRequestMutation['submitStaffingRequest'], { __typename: 'Refusal' }>;

/** The request is in: its code, and what was done to its text before it was stored. */
export type Received = Extract<
  SubmitStaffingRequestMutation['submitStaffingRequest'],
  { __typename: 'SubmitStaffingRequestSuccess' }
>;

interface RequestFormProps {
  readonly draft: RequestDraft;
  readonly onChange: (part: Partial<RequestDraft>) => void;
  readonly onReceived: (received: Received) => void;
  /** What is understood so far: beside the form, and on a phone below the text, before it is handed in. */
  readonly children: ReactNode;
}

/** The form itself. What is missing is told beside the field, which takes the focus. */
export function RequestForm({ draft, onChange, onReceived, children }: RequestFormProps) {
  const text = useText();
  const localized = useLocalized();
  const { language } = useLanguage();
  const form = useRef<HTMLFormElement>(null);
  const [submit, { loading, error }] = useMutation(submitMutation);
  const takesEmail = useQuery(takesNoticeEmailQuery).data?.takesNoticeEmail ?? false;
  const [errors, setErrors] = useState<Partial<Record<Field, string>>>({});
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  const tell = (found: Partial<Record<Field, string>>) => {
    setErrors(found);
    const first = FIELDS.find((field) => found[field] !== undefined);
    if (first) focusLater(() => form.current?.querySelector<HTMLElement>(`[name="${first}"]`));
  };
  const send = async () => {
    const { requesterKind } = draft;
    const missing = {
      ...(draft.text.trim() === '' ? { text: text('request.text.missing') } : {}),
      ...(requesterKind === '' ? { requesterKind: text('request.kind.missing') } : {}),
    };
    tell(missing);
    setRefusal(null);
    if (requesterKind === '' || Object.keys(missing).length > 0 || loading) return;
    const { data } = await submit({
      variables: {
        input: {
          text: draft.text,
          requesterKind,
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
    if (field) tell({ [field]: localized(result.message) });
    else setRefusal(result);
  };
  const field = (name: Exclude<Field, 'requesterKind'>) => ({
    name,
    error: errors[name],
    value: draft[name],
    onChange: (event: { readonly target: { readonly value: string } }) => {
      onChange({ [name]: event.target.value });
    },
  });

  return (
    <form
      ref={form}
      noValidate
      className="rp-form"
      onSubmit={(event) => {
        event.preventDefault();
        // What went wrong on the way is told by the mutation itself.
        send().catch(() => undefined);
      }}
    >
      <TextArea label={text('request.text.label')} hint={text('request.text.hint')} rows={9} {...field('text')} />
      <div className="rp-form__beside">{children}</div>
      <RadioGroup
        label={text('request.kind.label')}
        name="requesterKind"
        error={errors.requesterKind}
        value={draft.requesterKind}
        choices={KINDS.map((value) => ({ value, label: text(`requesterKind.${value}`) }))}
        onChange={(event) => {
          onChange({ requesterKind: event.target.value as RequesterKind });
        }}
      />
      <TextField
        label={text('request.name.label')}
        hint={text('request.name.hint')}
        maxLength={120}
        autoComplete="name"
        {...field('requesterName')}
      />
      {takesEmail && (
        <TextField
          type="email"
          label={text('request.email.label')}
          hint={text('request.email.hint')}
          maxLength={254}
          autoComplete="email"
          {...field('noticeEmail')}
        />
      )}
      <TextField
        type="date"
        label={text('request.start.label')}
        hint={text('request.start.hint')}
        {...field('wishedStart')}
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

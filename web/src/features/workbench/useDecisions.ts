import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { IntakeAnswerInput, RefusalCode, WorkbenchRequestFragment } from '../../generated/graphql.ts';
import type { LocalizedText } from '../../ui/language/useLocalized.ts';
import {
  answerIntakeMutation,
  mergeMutation,
  routeMutation,
  separateMutation,
  splitMutation,
} from './workbenchDocuments.ts';

interface Refused {
  readonly code: RefusalCode;
  readonly message: LocalizedText;
}

type Result = { readonly __typename: string } | ({ readonly __typename: 'Refusal' } & Refused) | undefined;

export interface Decisions {
  readonly isBusy: boolean;
  /** Why the latest decision was not taken over. */
  readonly refusal: Refused | null;
  readonly forgetRefusal: () => void;
  /** True when the answers are in. */
  readonly answer: (answers: IntakeAnswerInput[]) => Promise<boolean>;
  readonly route: (toLine: boolean) => Promise<boolean>;
  /** Makes these parts requests of their own. */
  readonly split: (parts: string[]) => Promise<boolean>;
  /** Lets it go on together with another request. */
  readonly merge: (intoId: string) => Promise<boolean>;
  readonly separate: () => Promise<boolean>;
}

/** What a coordinator can decide about a request. Each decision names the version that it was made on. */
export function useDecisions({ id, version }: Pick<WorkbenchRequestFragment, 'id' | 'version'>): Decisions {
  const [refusal, setRefusal] = useState<Refused | null>(null);
  const [answerIntake, { loading: isAnswering }] = useMutation(answerIntakeMutation);
  const [routeRequest, { loading: isRouting }] = useMutation(routeMutation);
  const [splitRequest, { loading: isSplitting }] = useMutation(splitMutation);
  const [mergeRequest, { loading: isMerging }] = useMutation(mergeMutation);
  const [separateRequest, { loading: isSeparating }] = useMutation(separateMutation);
  const onRequest = { requestId: id, requestVersion: version };
  /** Remembers why it was refused; true when it was not. */
  const settle = (result: Result): boolean => {
    setRefusal(result && 'message' in result ? result : null);
    return result !== undefined && !('message' in result);
  };
  return {
    isBusy: isAnswering || isRouting || isSplitting || isMerging || isSeparating,
    refusal,
    forgetRefusal: () => {
      setRefusal(null);
    },
    answer: async (answers) =>
      settle((await answerIntake({ variables: { input: { ...onRequest, answers } } })).data?.answerIntake),
    route: async (toLine) =>
      settle((await routeRequest({ variables: { input: { ...onRequest, toLine } } })).data?.routeStaffingRequest),
    split: async (parts) =>
      settle((await splitRequest({ variables: { input: { ...onRequest, parts } } })).data?.splitStaffingRequest),
    merge: async (intoId) =>
      settle((await mergeRequest({ variables: { input: { ...onRequest, intoId } } })).data?.mergeStaffingRequest),
    separate: async () =>
      settle((await separateRequest({ variables: { input: onRequest } })).data?.separateStaffingRequest),
  };
}

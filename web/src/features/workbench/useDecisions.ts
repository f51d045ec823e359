import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { IntakeAnswerInput, RefusalCode, WorkbenchRequestFragment } from '../../generated/graphql.ts';
import type { LocalizedText } from '../../ui/language/useLocalized.ts';
import { answerIntakeMutation, routeMutation } from './workbenchDocuments.ts';

interface Refused {
  readonly code: RefusalCode;
  readonly message: LocalizedText;
}

export interface Decisions {
  readonly isBusy: boolean;
  /** Why the latest decision was not taken over. */
  readonly refusal: Refused | null;
  readonly forgetRefusal: () => void;
  /** True when the answers are in. */
  readonly answer: (answers: IntakeAnswerInput[]) => Promise<boolean>;
  readonly route: (toLine: boolean) => Promise<boolean>;
}

/** What a coordinator can decide about a request. Each decision names the version that it was made on. */
export function useDecisions({ id, version }: Pick<WorkbenchRequestFragment, 'id' | 'version'>): Decisions {
  const [refusal, setRefusal] = useState<Refused | null>(null);
  const [answerIntake, { loading: isAnswering }] = useMutation(answerIntakeMutation);
  const [routeRequest, { loading: isRouting }] = useMutation(routeMutation);
  const onRequest = { requestId: id, requestVersion: version };
  return {
    isBusy: isAnswering || isRouting,
    refusal,
    forgetRefusal: () => {
      setRefusal(null);
    },
    answer: async (answers) => {
      const { data } = await answerIntake({ variables: { input: { ...onRequest, answers } } });
      const result = data?.answerIntake;
      setRefusal(result?.__typename === 'Refusal' ? result : null);
      return result?.__typename === 'AnswerIntakeSuccess';
    },
    route: async (toLine) => {
      const { data } = await routeRequest({ variables: { input: { ...onRequest, toLine } } });
      const result = data?.routeStaffingRequest;
      setRefusal(result?.__typename === 'Refusal' ? result : null);
      return result?.__typename === 'RouteStaffingRequestSuccess';
    },
  };
}

import { useMutation } from '@apollo/client/react';
import type { CorrectMyDataInput } from '../../generated/graphql.ts';
import { saveProfileMutation } from './profileDocuments.ts';

/** Saves a part of the profile; resolves with true once it is stored. */
export function useSaveProfile() {
  const [mutate, { data, loading, error }] = useMutation(saveProfileMutation, {
    refetchQueries: ['Profile'],
    awaitRefetchQueries: true,
  });
  const result = data?.correctMyData;
  return {
    isSaving: loading,
    isSaved: result?.__typename === 'CorrectMyDataSuccess' && !loading,
    /** Teams for which she no longer has the hours, in words. */
    conflicts: result?.__typename === 'CorrectMyDataSuccess' ? result.conflicts : [],
    refusal: result?.__typename === 'Refusal' ? result : null,
    hasFailed: error !== undefined,
    save: async (input: CorrectMyDataInput): Promise<boolean> => {
      const answer = await mutate({ variables: { input } }).catch(() => null);
      return answer?.data?.correctMyData.__typename === 'CorrectMyDataSuccess';
    },
  };
}

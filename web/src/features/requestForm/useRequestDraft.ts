import { useEffect } from 'react';
import { useForm, type UseFormReturn } from 'react-hook-form';
import type { RequesterKind } from '../../generated/graphql.ts';

export interface RequestDraft {
  text: string;
  requesterKind: RequesterKind | '';
  requesterName: string;
  noticeEmail: string;
  wishedStart: string;
}

const STORAGE_KEY = 'rolpool.requestDraft';
const EMPTY: RequestDraft = { text: '', requesterKind: '', requesterName: '', noticeEmail: '', wishedStart: '' };

function keptDraft(): RequestDraft {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(STORAGE_KEY) ?? '{}');
    return { ...EMPTY, ...(typeof kept === 'object' ? kept : {}) };
  } catch {
    return EMPTY;
  }
}

/** The form, kept in this browser tab until it is handed in: a reload loses nothing that was typed. */
export function useRequestDraft(): UseFormReturn<RequestDraft> & { forget: () => void } {
  const form = useForm<RequestDraft>({ defaultValues: keptDraft() });
  const { subscribe, reset } = form;
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ values }) => {
          sessionStorage.setItem(STORAGE_KEY, JSON.stringify(values));
        },
      }),
    [subscribe],
  );
  return {
    ...form,
    forget: () => {
      reset(EMPTY);
      sessionStorage.removeItem(STORAGE_KEY);
    },
  };
}

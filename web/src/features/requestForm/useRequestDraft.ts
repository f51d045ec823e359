import { useState } from 'react';
import type { RequesterKind } from '../../generated/graphql.ts';

export interface RequestDraft {
  readonly text: string;
  readonly requesterKind: RequesterKind | '';
  readonly requesterName: string;
  readonly noticeEmail: string;
  readonly wishedStart: string;
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

/** What somebody is handing in, kept in this browser tab until it is in: a reload loses nothing that was typed. */
export function useRequestDraft() {
  const [draft, setDraft] = useState(keptDraft);
  return {
    draft,
    change: (part: Partial<RequestDraft>) => {
      const changed = { ...draft, ...part };
      sessionStorage.setItem(STORAGE_KEY, JSON.stringify(changed));
      setDraft(changed);
    },
    forget: () => {
      sessionStorage.removeItem(STORAGE_KEY);
      setDraft(EMPTY);
    },
  };
}

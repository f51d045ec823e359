import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { ImportPeopleMutation } from '../../generated/graphql.ts';
import type { LocalizedText } from '../../ui/language/useLocalized.ts';
import { csvPieces } from './csvPieces.ts';
import { importPeopleMutation } from './importDocuments.ts';

type Success = Extract<ImportPeopleMutation['importPeople'], { __typename: 'ImportPeopleSuccess' }>;
export type ImportedRow = Success['rows'][number];

interface ImportState {
  /** What was done so far, of how much; 0 to 1. */
  readonly progress: number;
  readonly isBusy: boolean;
  readonly isDryRun: boolean;
  readonly rows: readonly ImportedRow[] | null;
  readonly refusal: { readonly message: LocalizedText } | null;
  readonly hasFailed: boolean;
}

const NOTHING: ImportState = {
  ...{ progress: 0, isBusy: false, isDryRun: true, rows: null, refusal: null, hasFailed: false },
};
/** So large a piece surely fits in one message to the server. */
const MOST_IN_PIECE = 150_000;

/** Tries a table with people out, or takes it over, piece by piece. */
export function useImport() {
  const [state, setState] = useState(NOTHING);
  const [mutate] = useMutation(importPeopleMutation);
  const run = async (csv: string, isDryRun: boolean): Promise<void> => {
    const pieces = csvPieces(csv, MOST_IN_PIECE);
    const rows: ImportedRow[] = [];
    setState({ ...NOTHING, isDryRun, isBusy: true });
    for (const [at, piece] of pieces.entries()) {
      const answer = await mutate({ variables: { input: { ...piece, isDryRun } } }).catch(() => null);
      const result = answer?.data?.importPeople;
      if (result?.__typename !== 'ImportPeopleSuccess') {
        const refusal = result?.__typename === 'Refusal' ? result : null;
        setState({ ...NOTHING, isDryRun, rows: rows.length > 0 ? rows : null, refusal, hasFailed: refusal === null });
        return;
      }
      rows.push(...result.rows);
      setState({ ...NOTHING, isDryRun, isBusy: true, progress: (at + 1) / pieces.length });
    }
    setState({ ...NOTHING, isDryRun, rows, progress: 1 });
  };
  return {
    ...state,
    run,
    forget: () => {
      setState(NOTHING);
    },
  };
}

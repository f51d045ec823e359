import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../generated/gql.ts';
import { Button } from '../../ui/Button.tsx';
import { useLocalized } from '../../ui/language/useLocalized.ts';
import { download } from '../../ui/download.ts';
import { useText } from '../../ui/language/useText.ts';
import { askedInput, type WhatIf } from './whatIf.ts';

const exportModelQuery = graphql(`
  query ExportModel($input: SuggestTeamsInput!, $format: ModelFormat!) {
    exportModel(input: $input, format: $format) {
      __typename
      ... on ExportedModel {
        fileName
        text
      }
      ... on Refusal {
        message {
          nl
          en
        }
      }
    }
  }
`);

interface ExportModelProps {
  readonly requestId: string;
  readonly whatIf: WhatIf;
}

/** The whole question as a file, for whoever wants to have it solved by a program that is not ours. */
export function ExportModel({ requestId, whatIf }: ExportModelProps) {
  const text = useText();
  const localized = useLocalized();
  const client = useApolloClient();
  const [problem, setProblem] = useState('');
  const save = async (format: 'LP' | 'MPS') => {
    setProblem('');
    try {
      const variables = { input: askedInput(requestId, whatIf), format };
      const { data } = await client.query({ query: exportModelQuery, variables, fetchPolicy: 'no-cache' });
      const file = data?.exportModel;
      if (file?.__typename === 'ExportedModel') download(file.fileName, file.text);
      else setProblem(file ? localized(file.message) : text('exportModel.failed'));
    } catch {
      setProblem(text('exportModel.failed'));
    }
  };
  return (
    <details className="rp-details">
      <summary>{text('exportModel.title')}</summary>
      <p>{text('exportModel.text')}</p>
      <div className="rp-actions">
        {(['LP', 'MPS'] as const).map((format) => (
          <Button key={format} onClick={() => void save(format)}>
            {text('exportModel.save', { format })}
          </Button>
        ))}
      </div>
      <p role="status">{problem}</p>
    </details>
  );
}

import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { download } from '../../ui/download.ts';
import { useLocalized } from '../../ui/language/useLocalized.ts';
import { useText } from '../../ui/language/useText.ts';
import { exportMyDataQuery } from './myDataDocuments.ts';

/** Everything that is stored about her, to take along: to read, or for a program. */
export function ExportCard() {
  const text = useText();
  const localized = useLocalized();
  const client = useApolloClient();
  const [told, setTold] = useState('');
  const save = async (kind: 'txt' | 'json') => {
    setTold('');
    try {
      const { data } = await client.query({ query: exportMyDataQuery, fetchPolicy: 'no-cache' });
      const mine = data?.myData;
      if (mine?.__typename === 'MyData') {
        download(`${mine.fileName}.${kind}`, kind === 'json' ? mine.json : localized(mine.readable));
        setTold(text('exportMyData.done'));
      } else setTold(mine ? localized(mine.message) : text('exportMyData.failed'));
    } catch {
      setTold(text('exportMyData.failed'));
    }
  };
  return (
    <Card title={text('exportMyData.title')}>
      <p>{text('exportMyData.text')}</p>
      <div className="rp-actions">
        <Button onClick={() => void save('txt')}>{text('exportMyData.readable')}</Button>
        <Button onClick={() => void save('json')}>{text('exportMyData.json')}</Button>
      </div>
      <p role="status">{told}</p>
      <p>{text('exportMyData.erase')}</p>
    </Card>
  );
}

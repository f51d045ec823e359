import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { OrganisationSettingsQuery } from '../../generated/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useFieldError } from '../../ui/useFieldError.ts';
import { useDateText } from '../../ui/language/useDateText.ts';
import { useText } from '../../ui/language/useText.ts';
import { changeSettingsMutation } from './settingsDocuments.ts';

interface WorksCouncilCardProps {
  readonly settings: OrganisationSettingsQuery['organisationSettings'];
  readonly onChanged: () => void;
}

/** The works council's consent, without which there are no suggestions outside the demo. */
export function WorksCouncilCard({ settings, onChanged }: WorksCouncilCardProps) {
  const text = useText();
  const dateText = useDateText();
  const consent = settings.worksCouncilConsent;
  const [givenOn, setGivenOn] = useState(consent?.givenOn ?? '');
  const [document, setDocument] = useState(consent?.document ?? '');
  const [change, { data, loading }] = useMutation(changeSettingsMutation);
  const result = data?.changeSettings;
  const errorOf = useFieldError(result);
  const save = async () => {
    const input = { worksCouncilGivenOn: givenOn, worksCouncilDocument: document };
    const answer = await change({ variables: { input } });
    if (answer.data?.changeSettings.__typename === 'ChangeSettingsSuccess') onChanged();
  };
  return (
    <Card title={text('worksCouncil.title')}>
      <p>
        {consent
          ? text('worksCouncil.recorded', { date: dateText(consent.givenOn), document: consent.document })
          : text('worksCouncil.missing')}
      </p>
      <form
        noValidate
        className="rp-stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (!loading) void save();
        }}
      >
        <TextField
          type="date"
          label={text('worksCouncil.date')}
          error={errorOf('worksCouncilGivenOn')}
          value={givenOn}
          onChange={(event) => {
            setGivenOn(event.target.value);
          }}
        />
        <TextField
          label={text('worksCouncil.document')}
          hint={text('worksCouncil.document.hint')}
          error={errorOf('worksCouncilDocument')}
          value={document}
          onChange={(event) => {
            setDocument(event.target.value);
          }}
        />
        <div>
          <Button type="submit" busy={loading}>
            {text('settings.save')}
          </Button>
        </div>
        <p role="status">{result?.__typename === 'ChangeSettingsSuccess' ? text('settings.saved') : ''}</p>
      </form>
    </Card>
  );
}

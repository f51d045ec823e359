import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { OrganisationSettingsQuery } from '../../generated/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { wholeNumberOf } from '../../ui/wholeNumber.ts';
import { useText } from '../../ui/language/useText.ts';
import { changeSettingsMutation } from './settingsDocuments.ts';

interface SuggestionsCardProps {
  readonly settings: OrganisationSettingsQuery['organisationSettings'];
  readonly onChanged: () => void;
}

/** Suggestions on or off for everybody, and how small a group managers may see. */
export function SuggestionsCard({ settings, onChanged }: SuggestionsCardProps) {
  const text = useText();
  const [size, setSize] = useState(String(settings.minimumGroupSize));
  const [change, { data, loading }] = useMutation(changeSettingsMutation);
  const result = data?.changeSettings;
  const save = async (input: { isManualMode?: boolean; minimumGroupSize?: number }) => {
    const answer = await change({ variables: { input } });
    if (answer.data?.changeSettings.__typename === 'ChangeSettingsSuccess') onChanged();
  };
  return (
    <Card
      title={text('settings.suggestions')}
      aside={
        <StatusBadge tone={settings.givesSuggestions ? 'positive' : 'neutral'}>
          {text(settings.givesSuggestions ? 'settings.on' : 'settings.off')}
        </StatusBadge>
      }
    >
      <p>{text('settings.suggestions.text')}</p>
      <div>
        <Button busy={loading} onClick={() => void save({ isManualMode: !settings.isManualMode })}>
          {text(settings.isManualMode ? 'settings.manual.leave' : 'settings.manual.enter')}
        </Button>
      </div>
      <form
        noValidate
        className="rp-stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (!loading) void save({ minimumGroupSize: wholeNumberOf(size) });
        }}
      >
        <TextField
          label={text('settings.groupSize')}
          hint={text('settings.groupSize.hint')}
          inputMode="numeric"
          value={size}
          onChange={(event) => {
            setSize(event.target.value);
          }}
        />
        {result?.__typename === 'Refusal' && <RefusalAlert refusal={result} />}
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

import { useQuery } from '@apollo/client/react';
import { LoadProblem } from '../../ui/LoadProblem.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { useText } from '../../ui/language/useText.ts';
import './administration.css';
import { ErasePersonCard } from './ErasePersonCard.tsx';
import { RetentionCard } from './RetentionCard.tsx';
import { settingsQuery } from './settingsDocuments.ts';
import { SuggestionsCard } from './SuggestionsCard.tsx';
import { WorksCouncilCard } from './WorksCouncilCard.tsx';

/** Choices of the organisation as a whole: suggestions, the works council, retention, and erasing people. */
export function SettingsPage() {
  const text = useText();
  const { data, error, refetch } = useQuery(settingsQuery, { fetchPolicy: 'network-only' });
  const settings = data?.organisationSettings;
  const again = () => void refetch();
  return (
    <div className="rp-stack rp-narrow">
      <p>
        <TextLink to="/beheer">{text('admin.title')}</TextLink>
      </p>
      <PageHeading title={text('settings.title')} lead={text('settings.lead')} />
      {error && !data && <LoadProblem onRetry={again} />}
      {!data && !error && <Skeleton lines={12} />}
      {settings && (
        <>
          <SuggestionsCard settings={settings} onChanged={again} />
          <WorksCouncilCard settings={settings} onChanged={again} />
          <RetentionCard />
          <ErasePersonCard />
        </>
      )}
    </div>
  );
}

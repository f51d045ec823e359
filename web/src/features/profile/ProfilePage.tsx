import { useQuery } from '@apollo/client/react';
import { useSearchParams } from 'react-router';
import { LoadProblem } from '../../ui/LoadProblem.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { TabLinks } from '../../ui/TabLinks.tsx';
import { useText } from '../../ui/language/useText.ts';
import { GrowthView } from './GrowthView.tsx';
import './profile.css';
import { profileQuery } from './profileDocuments.ts';
import { ProfileEditor } from './ProfileEditor.tsx';
import { ProfileOverview } from './ProfileOverview.tsx';
import { SelfAssessment } from './SelfAssessment.tsx';

const VIEWS = ['overzicht', 'aanpassen', 'zelftest', 'groei'] as const;

/** What the pool knows of somebody: nothing about her that she cannot see and put right herself. */
export function ProfilePage() {
  const text = useText();
  const [search] = useSearchParams();
  const view = VIEWS.find((one) => one === search.get('deel')) ?? 'overzicht';
  const { data, error, refetch } = useQuery(profileQuery);
  const viewer = data?.viewer;
  return (
    <div className="rp-narrow rp-stack">
      <PageHeading
        title={text('profile.title')}
        lead={text(view === 'zelftest' ? 'profile.lead.zelftest' : 'profile.lead')}
        help={text('help.profile')}
      />
      <TabLinks
        label={text('profile.views')}
        tabs={VIEWS.map((one) => ({
          to: one === 'overzicht' ? '/profiel' : `/profiel?deel=${one}`,
          label: text(`profile.view.${one}`),
          isCurrent: one === view,
        }))}
      />
      {error && !data && <LoadProblem onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={12} />}
      {viewer && (
        <>
          {view === 'overzicht' && <ProfileOverview viewer={viewer} prompts={data.profilePrompts} today={data.today} />}
          {view === 'aanpassen' && <ProfileEditor profile={viewer.profile} today={data.today} />}
          {view === 'zelftest' && <SelfAssessment roles={viewer.profile.roles} />}
          {view === 'groei' && <GrowthView />}
        </>
      )}
    </div>
  );
}

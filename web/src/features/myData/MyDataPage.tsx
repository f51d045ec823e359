import { useMutation, useQuery } from '@apollo/client/react';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { LoadProblem } from '../../ui/LoadProblem.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { useText } from '../../ui/language/useText.ts';
import { ConsentCard } from './ConsentCard.tsx';
import { CorrectionCard } from './CorrectionCard.tsx';
import { ExportCard } from './ExportCard.tsx';
import './myData.css';
import { myDataQuery, signOutEverywhereMutation } from './myDataDocuments.ts';
import { PurposesCard } from './PurposesCard.tsx';
import { ViewsCard } from './ViewsCard.tsx';

/** What is stored about somebody, what for, who saw it, and what she can do about it. */
export function MyDataPage() {
  const text = useText();
  const { data, error, refetch } = useQuery(myDataQuery, { fetchPolicy: 'network-only' });
  const [signOutEverywhere, { loading }] = useMutation(signOutEverywhereMutation);
  const viewer = data?.viewer;
  const leave = async () => {
    await signOutEverywhere();
    window.location.assign('/aanmelden');
  };
  return (
    <div className="rp-narrow rp-stack">
      <p>
        <TextLink to="/profiel">{text('profile.title')}</TextLink>
      </p>
      <PageHeading title={text('myData.title')} lead={text('myData.lead')} />
      {error && !data && <LoadProblem onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={12} />}
      {viewer && (
        <>
          <ConsentCard consents={viewer.profile.consentsToSuggestions} onChanged={() => void refetch()} />
          <CorrectionCard
            name={viewer.person.name}
            hours={viewer.profile.poolHoursPerWeek}
            workEmail={viewer.workEmail ?? null}
            onCorrected={() => void refetch()}
          />
          <Card title={text('myData.profile')}>
            <p>{text('myData.profile.text')}</p>
            <p>
              <TextLink to="/profiel?deel=aanpassen">{text('profile.edit.start')}</TextLink>
            </p>
          </Card>
          <ViewsCard views={viewer.profileViews} />
          <ExportCard />
          <PurposesCard purposes={data.dataPurposes} />
          <Card title={text('myData.sessions')}>
            <p>{text('myData.sessions.text')}</p>
            <div>
              <Button busy={loading} onClick={() => void leave()}>
                {text('myData.signOutEverywhere')}
              </Button>
            </div>
          </Card>
        </>
      )}
    </div>
  );
}

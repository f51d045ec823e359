import { useQuery } from '@apollo/client/react';
import type { ProfileQuery } from '../../generated/graphql.ts';
import { LoadProblem } from '../../ui/LoadProblem.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { HoursEditor } from './HoursEditor.tsx';
import { profileChoicesQuery } from './profileDocuments.ts';
import { RolesEditor } from './RolesEditor.tsx';
import { SkillsEditor } from './SkillsEditor.tsx';
import { StrengthsEditor } from './StrengthsEditor.tsx';

type Profile = NonNullable<ProfileQuery['viewer']>['profile'];

/** The whole profile to put right, each part saved by itself. */
export function ProfileEditor({ profile, today }: { readonly profile: Profile; readonly today: string }) {
  const { data, error, refetch } = useQuery(profileChoicesQuery);
  if (error && !data) return <LoadProblem onRetry={() => void refetch()} />;
  if (!data) return <Skeleton lines={12} tall />;
  return (
    <>
      <HoursEditor profile={profile} today={today} />
      <SkillsEditor skills={profile.skills} choices={data.skills} today={today} />
      <RolesEditor roles={profile.roles} />
      <StrengthsEditor strengths={profile.strengths} choices={data.strengths} />
    </>
  );
}

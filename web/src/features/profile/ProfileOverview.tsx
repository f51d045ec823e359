import type { ProfileQuery } from '../../generated/graphql.ts';
import { Alert } from '../../ui/Alert.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { Card } from '../../ui/Card.tsx';
import { FactList } from '../../ui/FactList.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { useLocalized } from '../../ui/language/useLocalized.ts';
import { useText } from '../../ui/language/useText.ts';
import { ProfilePrompts } from './ProfilePrompts.tsx';
import { ProfileRoles } from './ProfileRoles.tsx';
import { ProfileSkills } from './ProfileSkills.tsx';

interface ProfileOverviewProps {
  readonly viewer: NonNullable<ProfileQuery['viewer']>;
  readonly prompts: ProfileQuery['profilePrompts'];
  /** The day it is. */
  readonly today: string;
}

/** What the pool knows of somebody, and what would make it truer. */
export function ProfileOverview({ viewer, prompts, today }: ProfileOverviewProps) {
  const text = useText();
  const localized = useLocalized();
  const { person, permissions, profile } = viewer;
  return (
    <>
      <ProfilePrompts prompts={prompts} skills={profile.skills} today={today} />
      <Card title={person.name}>
        <FactList
          facts={[
            { term: text('profile.department'), fact: localized(person.department.name) },
            { term: text('profile.hours'), fact: text('seats.hoursPerWeek', { hours: profile.poolHoursPerWeek }) },
            {
              term: text('profile.strengths'),
              fact: profile.strengths.map(({ label }) => localized(label)).join(', ') || text('profile.strengths.none'),
            },
            {
              term: text('profile.account'),
              fact: permissions.map((permission) => text(`permission.${permission}`)).join(', '),
            },
          ]}
        />
        <div>
          <ButtonLink purpose="primary" to="/profiel?deel=aanpassen">
            {text('profile.edit.start')}
          </ButtonLink>
        </div>
      </Card>
      <Alert
        tone={profile.consentsToSuggestions ? 'ok' : 'warning'}
        title={text(profile.consentsToSuggestions ? 'profile.consent' : 'profile.noConsent')}
      >
        <p>{text(profile.consentsToSuggestions ? 'profile.consent.text' : 'profile.noConsent.text')}</p>
        <p>
          <TextLink to="/mijn-gegevens">{text('profile.myData')}</TextLink>
        </p>
      </Alert>
      <ProfileSkills skills={profile.skills} />
      <ProfileRoles roles={profile.roles} />
    </>
  );
}

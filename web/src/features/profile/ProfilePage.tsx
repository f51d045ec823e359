import { useQuery } from '@apollo/client/react';
import { graphql } from '../../generated/gql.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Card } from '../../ui/Card.tsx';
import { FactList } from '../../ui/FactList.tsx';
import { LoadProblem } from '../../ui/LoadProblem.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { useLocalized } from '../../ui/language/useLocalized.ts';
import { useText } from '../../ui/language/useText.ts';
import './profile.css';
import { ProfileRoles } from './ProfileRoles.tsx';
import { ProfileSkills } from './ProfileSkills.tsx';

const profileQuery = graphql(`
  query Profile {
    viewer {
      person {
        id
        name
        department {
          id
          name {
            nl
            en
          }
        }
      }
      permissions
      profile {
        poolHoursPerWeek
        consentsToSuggestions
        skills {
          ...ProfileSkills
        }
        roles {
          ...ProfileRoles
        }
      }
    }
  }
`);

/** What the pool knows of somebody: nothing about her that she cannot see herself. */
export function ProfilePage() {
  const text = useText();
  const localized = useLocalized();
  const { data, error, refetch } = useQuery(profileQuery);
  const viewer = data?.viewer;
  return (
    <div className="rp-narrow rp-stack">
      <PageHeading title={text('profile.title')} lead={text('profile.lead')} />
      {error && !data && <LoadProblem onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={12} />}
      {viewer && (
        <>
          <Card title={viewer.person.name}>
            <FactList
              facts={[
                { term: text('profile.department'), fact: localized(viewer.person.department.name) },
                {
                  term: text('profile.hours'),
                  fact: text('seats.hoursPerWeek', { hours: viewer.profile.poolHoursPerWeek }),
                },
                {
                  term: text('profile.account'),
                  fact: viewer.permissions.map((permission) => text(`permission.${permission}`)).join(', '),
                },
              ]}
            />
          </Card>
          <Alert
            tone={viewer.profile.consentsToSuggestions ? 'ok' : 'warning'}
            title={text(viewer.profile.consentsToSuggestions ? 'profile.consent' : 'profile.noConsent')}
          >
            <p>{text(viewer.profile.consentsToSuggestions ? 'profile.consent.text' : 'profile.noConsent.text')}</p>
            <p>
              <TextLink to="/mijn-gegevens">{text('profile.myData')}</TextLink>
            </p>
          </Alert>
          <ProfileSkills skills={viewer.profile.skills} />
          <ProfileRoles roles={viewer.profile.roles} />
        </>
      )}
    </div>
  );
}

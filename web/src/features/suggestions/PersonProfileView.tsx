import { useQuery } from '@apollo/client/react';
import { graphql } from '../../generated/gql.ts';
import { LoadProblem } from '../../ui/LoadProblem.tsx';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useRoleNames } from '../../ui/useRoleNames.ts';
import { useLocalized } from '../../ui/language/useLocalized.ts';
import { useText } from '../../ui/language/useText.ts';

const personProfileQuery = graphql(`
  query PersonProfile($personId: ID!, $requestId: ID!) {
    personProfile(personId: $personId, requestId: $requestId) {
      __typename
      ... on PersonProfile {
        person {
          id
          name
        }
        profile {
          poolHoursPerWeek
          consentsToSuggestions
          skills {
            countedLevel
            skill {
              id
              label {
                nl
                en
              }
            }
          }
          roles {
            role
            can
          }
        }
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

interface PersonProfileViewProps {
  readonly personId: string;
  readonly requestId: string;
}

/** Somebody's profile, for one request; she sees who looked and for which. */
export function PersonProfileView({ personId, requestId }: PersonProfileViewProps) {
  const text = useText();
  const localized = useLocalized();
  const roleNames = useRoleNames();
  const { data, error, refetch } = useQuery(personProfileQuery, {
    variables: { personId, requestId },
    fetchPolicy: 'network-only',
  });
  const result = data?.personProfile;
  if (error && !result) return <LoadProblem onRetry={() => void refetch()} />;
  if (!result) return <Skeleton lines={5} />;
  if (result.__typename === 'Refusal') return <RefusalAlert refusal={result} />;
  const { person, profile } = result;
  return (
    <div className="rp-card" aria-live="polite">
      <p>
        <strong>{person.name}</strong>: {text('seats.hoursPerWeek', { hours: profile.poolHoursPerWeek })}
        {profile.consentsToSuggestions ? '' : `. ${text('profile.noConsent')}`}
      </p>
      <ul className="rp-list">
        {profile.skills.map(({ skill, countedLevel }) => (
          <li key={skill.id}>{text('manual.level', { name: localized(skill.label), level: countedLevel })}</li>
        ))}
        {profile.roles.map(({ role, can }) => (
          <li key={role}>{text('manual.level', { name: roleNames([role]), level: can })}</li>
        ))}
      </ul>
      <p className="rp-note">{text('manual.seen', { name: person.name })}</p>
    </div>
  );
}

import { useQuery } from '@apollo/client/react';
import { graphql } from '../../generated/gql.ts';
import { useLocalized } from '../../ui/language/useLocalized.ts';
import { useText } from '../../ui/language/useText.ts';

const waitingQuery = graphql(`
  query WaitsForManagers($id: ID!) {
    team(id: $id) {
      id
      seats {
        seat {
          id
        }
        person {
          id
          department {
            id
            name {
              nl
              en
            }
          }
        }
        release {
          id
          status
        }
      }
    }
  }
`);

/** Of which departments the manager still has to release hours. */
export function WaitsForManagers({ teamId }: { readonly teamId: string }) {
  const text = useText();
  const localized = useLocalized();
  const { data } = useQuery(waitingQuery, { variables: { id: teamId } });
  const names = (data?.team?.seats ?? []).flatMap(({ person, release }) =>
    release?.status === 'ASKED' && person ? [localized(person.department.name)] : [],
  );
  if (names.length === 0) return null;
  return <p className="rp-note">{text('team.waitsForManagers', { departments: [...new Set(names)].join(', ') })}</p>;
}

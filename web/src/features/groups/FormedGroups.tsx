import { readFragment } from '../../generated/fragment-masking.ts';
import type { PersonDuosQuery, PersonGroupsQuery } from '../../generated/graphql.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Card } from '../../ui/Card.tsx';
import { useLocalized } from '../../ui/language/useLocalized.ts';
import { useText } from '../../ui/language/useText.ts';
import { groupMembers } from './groupsDocuments.ts';

export type FormedAnswer = Exclude<
  PersonGroupsQuery['personGroups'] | PersonDuosQuery['personDuos'],
  { __typename: 'Refusal' }
>;

/** The groups or duos, and how mixed they are beside the best possible. */
export function FormedGroups({ answer }: { readonly answer: FormedAnswer }) {
  const text = useText();
  const localized = useLocalized();
  const isDuos = answer.__typename === 'PersonDuos';
  const groups = readFragment(groupMembers, isDuos ? answer.duos : answer.groups);
  return (
    <>
      <Alert tone="ok" title={text(isDuos ? 'groups.duos' : 'groups.formed', { count: groups.length })} announce>
        <p>
          {isDuos
            ? text('groups.duoPoints', { points: answer.points, bound: answer.bound })
            : text('groups.spread', { shared: answer.sharedPairs, least: answer.leastPossible })}
        </p>
        {isDuos && answer.alone && <p>{text('groups.alone', { name: answer.alone.name })}</p>}
      </Alert>
      <div className="rp-groups">
        {groups.map(({ members }, at) => (
          <Card
            key={members[0]?.id ?? at}
            title={text(isDuos ? 'groups.duo' : 'groups.group', { number: at + 1 })}
            level={2}
          >
            <ul className="rp-list">
              {members.map(({ id, name, department }) => (
                <li key={id}>
                  {name} <span className="rp-note">{localized(department.name)}</span>
                </li>
              ))}
            </ul>
          </Card>
        ))}
      </div>
    </>
  );
}

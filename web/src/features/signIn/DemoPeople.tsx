import { readFragment, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import type { Permission } from '../../generated/graphql.ts';
import { Card } from '../../ui/Card.tsx';
import { useLocalized } from '../../ui/language/useLocalized.ts';
import { useText } from '../../ui/language/useText.ts';

const demoPeople = graphql(`
  fragment DemoPeople on DemoPerson {
    person {
      id
    }
    name
    department {
      id
      name {
        nl
        en
      }
    }
    permissions
  }
`);

interface DemoPeopleProps {
  readonly people: readonly FragmentType<typeof demoPeople>[];
  readonly busy: boolean;
  readonly onChoose: (personId: string) => void;
}

/** Everybody stands in one group only: employee when she is nothing else besides. */
const KINDS: readonly Permission[] = ['COORDINATOR', 'MANAGER', 'EMPLOYEE', 'ADMINISTRATOR', 'AUDITOR'];

/** Fictional people by kind of account; one click signs in. */
export function DemoPeople({ people, busy, onChoose }: DemoPeopleProps) {
  const text = useText();
  const localized = useLocalized();
  const everybody = readFragment(demoPeople, people);
  const kindOf = (permissions: readonly Permission[]) =>
    KINDS.find((kind) => kind !== 'EMPLOYEE' && permissions.includes(kind)) ?? 'EMPLOYEE';
  return (
    <div className="rp-grid rp-grid--start">
      {KINDS.map((kind) => ({ kind, group: everybody.filter(({ permissions }) => kindOf(permissions) === kind) }))
        .filter(({ group }) => group.length > 0)
        .map(({ kind, group }) => (
          <Card title={text(`permission.${kind}`)} key={kind}>
            <p>{text(`permission.can.${kind}`)}</p>
            <ul className="rp-people">
              {group.map(({ person, name, department }) => (
                <li key={person.id} className="rp-people__person">
                  <button
                    type="button"
                    className="rp-person-button"
                    aria-disabled={busy}
                    aria-label={text('signIn.as', { name })}
                    onClick={() => {
                      if (!busy) onChoose(person.id);
                    }}
                  >
                    {name}
                  </button>
                  <span className="rp-row__meta">{localized(department.name)}</span>
                </li>
              ))}
            </ul>
          </Card>
        ))}
    </div>
  );
}

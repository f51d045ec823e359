import { useApolloClient, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import type { PersonDuosQuery, PersonGroupsQuery } from '../../generated/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { LoadProblem } from '../../ui/LoadProblem.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { TextLink } from '../../ui/TextLink.tsx';
import { useLocalized } from '../../ui/language/useLocalized.ts';
import { useText } from '../../ui/language/useText.ts';
import { FormedGroups } from './FormedGroups.tsx';
import './groups.css';
import { departmentsQuery, personDuosQuery, personGroupsQuery } from './groupsDocuments.ts';

const MOST_GROUPS = 250;

type Answer = PersonGroupsQuery['personGroups'] | PersonDuosQuery['personDuos'];

/** Mixed groups, and duos that complement each other, of people who agreed to be suggested. */
export function GroupsPage() {
  const text = useText();
  const localized = useLocalized();
  const client = useApolloClient();
  const { data } = useQuery(departmentsQuery);
  const [departmentIds, setDepartmentIds] = useState<readonly string[]>([]);
  const [groups, setGroups] = useState('10');
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [working, setWorking] = useState<'GROUPS' | 'DUOS' | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const count = Number(groups);
  const isCountFine = Number.isInteger(count) && count >= 1 && count <= MOST_GROUPS;

  const form = async (kind: 'GROUPS' | 'DUOS') => {
    setWorking(kind);
    setHasFailed(false);
    try {
      const found =
        kind === 'GROUPS'
          ? (
              await client.query({
                query: personGroupsQuery,
                variables: { departmentIds: [...departmentIds], groups: count },
                fetchPolicy: 'no-cache',
              })
            ).data?.personGroups
          : (
              await client.query({
                query: personDuosQuery,
                variables: { departmentIds: [...departmentIds] },
                fetchPolicy: 'no-cache',
              })
            ).data?.personDuos;
      setAnswer(found ?? null);
      setHasFailed(!found);
    } catch {
      setHasFailed(true);
    }
    setWorking(null);
  };

  return (
    <div className="rp-stack">
      <p>
        <TextLink to="/verzoeken">{text('together.back')}</TextLink>
      </p>
      <PageHeading title={text('groups.title')} lead={text('groups.lead')} />
      <fieldset className="rp-fieldset">
        <legend className="utrecht-form-label">{text('groups.departments')}</legend>
        <p className="rp-field__hint">{text('groups.departments.hint')}</p>
        <div className="rp-groups__departments">
          {(data?.departments ?? []).map(({ id, name }) => (
            <Checkbox
              key={id}
              label={localized(name)}
              checked={departmentIds.includes(id)}
              onChange={(event) => {
                setDepartmentIds(
                  event.target.checked ? [...departmentIds, id] : departmentIds.filter((other) => other !== id),
                );
              }}
            />
          ))}
        </div>
      </fieldset>
      <TextField
        label={text('groups.count')}
        inputMode="numeric"
        value={groups}
        error={isCountFine ? undefined : text('groups.count.error', { most: MOST_GROUPS })}
        onChange={(event) => {
          setGroups(event.target.value);
        }}
      />
      <div className="rp-actions">
        <Button
          purpose="primary"
          busy={working === 'GROUPS'}
          onClick={() => {
            if (isCountFine) void form('GROUPS');
          }}
        >
          {text('groups.form')}
        </Button>
        <Button busy={working === 'DUOS'} onClick={() => void form('DUOS')}>
          {text('groups.pair')}
        </Button>
      </div>
      {hasFailed && <LoadProblem onRetry={() => void form('GROUPS')} />}
      {answer?.__typename === 'Refusal' && <RefusalAlert refusal={answer} />}
      {answer && answer.__typename !== 'Refusal' && <FormedGroups answer={answer} />}
    </div>
  );
}

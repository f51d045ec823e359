import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { CatalogueQuery } from '../../generated/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { PickMany } from '../../ui/PickMany.tsx';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import type { Choice } from '../../ui/Select.tsx';
import type { LocalizedText } from '../../ui/language/useLocalized.ts';
import { useText } from '../../ui/language/useText.ts';
import { saveRoleDefaultMutation } from './catalogueDocuments.ts';

const MOST = 6;

interface RoleDefaultProps {
  readonly ofRole: CatalogueQuery['roleDefaults'][number];
  readonly skills: readonly Choice[];
}

/** The skills that one role asks for when a text names none; the first is its heart. */
export function RoleDefault({ ofRole, skills }: RoleDefaultProps) {
  const text = useText();
  const [picked, setPicked] = useState<readonly string[]>(ofRole.skills.map(({ id }) => id));
  const [outcome, setOutcome] = useState<'SAVED' | { readonly message: LocalizedText } | null>(null);
  const [save, { loading }] = useMutation(saveRoleDefaultMutation);
  const role = text(`role.name.${ofRole.role}`);
  const send = async () => {
    const variables = { role: ofRole.role, skillIds: [...picked] };
    const result = (await save({ variables })).data?.saveRoleDefault;
    setOutcome(result?.__typename === 'Refusal' ? result : result ? 'SAVED' : null);
  };
  return (
    <Card title={role} level={3}>
      <PickMany
        label={text('catalogue.roleDefault', { role })}
        choices={skills}
        picked={picked}
        most={MOST}
        onChange={setPicked}
      />
      {outcome !== null && outcome !== 'SAVED' && <RefusalAlert refusal={outcome} />}
      <div className="rp-actions">
        <Button aria-label={text('catalogue.roleDefault.save', { role })} busy={loading} onClick={() => void send()}>
          {text('ui.save')}
        </Button>
      </div>
      <p role="status">{outcome === 'SAVED' ? text('catalogue.saved') : ''}</p>
    </Card>
  );
}

import type { ProfileQuery, Role } from '../../generated/graphql.ts';
import { useText } from '../../ui/language/useText.ts';
import { SectionForm } from './SectionForm.tsx';
import { StatementFields, type Stated } from './StatementFields.tsx';
import { useDraft } from './useDraft.ts';
import { useSaveProfile } from './useSaveProfile.ts';

type StoredRole = NonNullable<ProfileQuery['viewer']>['profile']['roles'][number];

const ROLES = ['DIRECTION', 'BUDGET', 'POLITICAL_ALIGNMENT', 'CONTENT', 'NETWORK'] as const satisfies readonly Role[];
const LEVELS = [0, 1, 2, 3, 4, 5] as const;

/** What somebody says of each of the five roles. */
export function RolesEditor({ roles }: { readonly roles: readonly StoredRole[] }) {
  const text = useText();
  const saving = useSaveProfile();
  const [draft, setDraft] = useDraft<Partial<Record<Role, Stated>>>('roles');
  const levels = LEVELS.map((level) => ({ level, label: text(`profile.roleLevel.${level}`) }));
  const statedOf = (role: Role): Stated => {
    const stored = roles.find((one) => one.role === role);
    const { can: level = 0, givesEnergy = false, wantsToLearn = false } = stored ?? {};
    return draft?.[role] ?? { level, givesEnergy, wantsToLearn };
  };
  const save = async () => {
    const changed = ROLES.filter((role) => draft?.[role] !== undefined).map((role) => {
      const { level: can, givesEnergy, wantsToLearn } = statedOf(role);
      return { role, can, givesEnergy, wantsToLearn };
    });
    if (await saving.save({ roles: changed })) setDraft(null);
  };
  return (
    <SectionForm
      title={text('profile.roles')}
      lead={text('profile.edit.roles')}
      isChanged={draft !== null}
      saving={saving}
      onSave={() => void save()}
      onUndo={() => {
        setDraft(null);
      }}
    >
      <ul className="rp-edit">
        {ROLES.map((role) => (
          <li key={role} className="rp-edit__item">
            <StatementFields
              name={text(`role.name.${role}`)}
              hint={text(`role.question.${role}`)}
              levels={levels}
              stated={statedOf(role)}
              onChange={(stated) => {
                setDraft({ ...draft, [role]: stated });
              }}
            />
          </li>
        ))}
      </ul>
    </SectionForm>
  );
}

import { readFragment, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { TextLink } from '../../ui/TextLink.tsx';
import { useDateText } from '../../ui/language/useDateText.ts';
import { useText } from '../../ui/language/useText.ts';
import { TeamStatusBadge } from './TeamStatusBadge.tsx';

const teamRow = graphql(`
  fragment TeamRow on Team {
    id
    title
    status
    hasStarted
    startsOn
    endsOn
  }
`);

export function TeamRow({ team }: { readonly team: FragmentType<typeof teamRow> }) {
  const text = useText();
  const dateText = useDateText();
  const { id, title, status, hasStarted, startsOn, endsOn } = readFragment(teamRow, team);
  return (
    <li className="rp-row">
      <div className="rp-row__main">
        <h2 className="rp-row__title">
          <TextLink to={`/teams/${id}`}>{title}</TextLink>
        </h2>
        <p className="rp-row__meta">{text('invitation.fromTo', { from: dateText(startsOn), to: dateText(endsOn) })}</p>
      </div>
      <div className="rp-row__badges">
        <TeamStatusBadge status={status} hasStarted={hasStarted} />
      </div>
    </li>
  );
}

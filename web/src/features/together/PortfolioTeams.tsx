import { Link } from 'react-router';
import type { PortfolioViewFragment } from '../../generated/graphql.ts';
import { Card } from '../../ui/Card.tsx';
import { useRoleNames } from '../../ui/useRoleNames.ts';
import { useText } from '../../ui/language/useText.ts';

type Teams = PortfolioViewFragment['teams'];

/** What the page of one request is told: whom to keep on which seat, to look at and perhaps choose there. */
function triedOut(policyId: string, team: Teams[number]['team']) {
  const pins = (team?.seats ?? []).flatMap(({ seat, person }) => (person ? [{ seatId: seat.id, person }] : []));
  return { policyId, pins };
}

/** A card a request: who would be in its team. */
export function PortfolioTeams({ policyId, teams }: { readonly policyId: string; readonly teams: Teams }) {
  const text = useText();
  const roleNames = useRoleNames();
  return (
    <div className="rp-cards">
      {teams.map(({ request, team }) => (
        <Card key={request.id} title={request.title}>
          {team ? (
            <>
              <p className="rp-note">{text('suggestions.points', { points: team.points })}</p>
              <ul className="rp-list">
                {team.seats.map(({ seat, person }) => (
                  <li key={seat.id}>
                    <strong>{roleNames(seat.roles)}</strong>: {person?.name ?? text('choose.staysOpen')}
                  </li>
                ))}
              </ul>
            </>
          ) : (
            <p>{text('together.noTeam')}</p>
          )}
          <p>
            <Link to={`/verzoeken/${request.id}/teams`} state={triedOut(policyId, team)} className="nl-link">
              {text('together.look')}
            </Link>
          </p>
        </Card>
      ))}
    </div>
  );
}

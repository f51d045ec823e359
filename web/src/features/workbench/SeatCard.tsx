import { useIntl } from 'react-intl';
import { readFragment, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { useRoleNames } from '../../ui/useRoleNames.ts';
import { useLocalized } from '../../ui/language/useLocalized.ts';
import { useText } from '../../ui/language/useText.ts';

export const seatCard = graphql(`
  fragment SeatCard on Seat {
    id
    roles
    hoursPerWeek
    weeks
    reasons {
      nl
      en
    }
    wishedStrengths {
      id
      label {
        nl
        en
      }
    }
    skills {
      level
      importance
      minimum
      skill {
        id
        label {
          nl
          en
        }
      }
    }
  }
`);

/** One place in the team: roles, hours, why it exists and what it asks for. */
export function SeatCard({ seat }: { readonly seat: FragmentType<typeof seatCard> }) {
  const text = useText();
  const localized = useLocalized();
  const roleNames = useRoleNames();
  const intl = useIntl();
  const { roles, hoursPerWeek, weeks, reasons, skills, wishedStrengths } = readFragment(seatCard, seat);
  return (
    <li className="rp-seat">
      <h3 className="rp-seat__title">{roleNames(roles)}</h3>
      <p className="rp-seat__hours">
        {text('seats.hours', { hours: hoursPerWeek, weeks, total: hoursPerWeek * weeks })}
      </p>
      <ul className="rp-list">
        {reasons.map((reason) => (
          <li key={reason.nl}>{localized(reason)}</li>
        ))}
      </ul>
      {skills.length > 0 && (
        <>
          <h4 className="rp-label">{text('seats.skills')}</h4>
          <ul className="rp-list">
            {skills.map(({ skill, level, importance, minimum }) => (
              <li key={skill.id}>
                <strong>{localized(skill.label)}</strong>{' '}
                {text('seats.skill', { level, importance: String(importance) })}
                {minimum > 0 && ` ${text('seats.skill.minimum', { minimum })}`}
              </li>
            ))}
          </ul>
        </>
      )}
      {wishedStrengths.length > 0 && (
        <p className="rp-note">
          {text('seats.strengths', {
            strengths: intl.formatList(wishedStrengths.map(({ label }) => localized(label))),
          })}
        </p>
      )}
    </li>
  );
}

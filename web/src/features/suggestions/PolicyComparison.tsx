import { useQuery } from '@apollo/client/react';
import { useIntl } from 'react-intl';
import { graphql } from '../../generated/gql.ts';
import type { ComparePoliciesQuery } from '../../generated/graphql.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LoadProblem } from '../../ui/LoadProblem.tsx';
import { PointsBar } from '../../ui/PointsBar.tsx';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { TableScroller } from '../../ui/TableScroller.tsx';
import { useLocalized } from '../../ui/language/useLocalized.ts';
import { useText } from '../../ui/language/useText.ts';
import { askedInput, type WhatIf } from './whatIf.ts';
import { useSeatName } from './seatNames.ts';

const comparePoliciesQuery = graphql(`
  query ComparePolicies($input: SuggestTeamsInput!) {
    comparePolicies(input: $input) {
      __typename
      ... on PolicyComparison {
        teams {
          suggestionId
          policy {
            id
            name {
              nl
              en
            }
            meaning {
              nl
              en
            }
          }
          shares {
            policyId
            points
            best
          }
          team {
            points
            asked
            departments
            seats {
              seat {
                id
                roles
              }
              person {
                id
                name
              }
            }
          }
        }
      }
      ... on Refusal {
        code
        message {
          nl
          en
        }
      }
    }
  }
`);

type Compared = Extract<ComparePoliciesQuery['comparePolicies'], { __typename: 'PolicyComparison' }>['teams'][number];

interface PolicyComparisonProps {
  readonly requestId: string;
  readonly whatIf: WhatIf;
  readonly canDecide: boolean;
}

/** The first team that is entirely the same; undefined for one that is not there before. */
const sameAs = (teams: readonly Compared[], at: number) => {
  const membersOf = ({ team }: Compared) => team.seats.map(({ person }) => person?.id ?? '').join(' ');
  const own = teams[at];
  return own && teams.slice(0, at).find((other) => membersOf(other) === membersOf(own));
};

/** In how many of the teams somebody sits: who is in all of them is no choice between policies. */
const timesIn = (teams: readonly Compared[], personId: string) =>
  teams.filter(({ team }) => team.seats.some(({ person }) => person?.id === personId)).length;

/** The best team under each policy side by side, and what each gives up under the others. */
export function PolicyComparison({ requestId, whatIf, canDecide }: PolicyComparisonProps) {
  const text = useText();
  const intl = useIntl();
  const localized = useLocalized();
  const nameOf = useSeatName();
  const { data, error, refetch } = useQuery(comparePoliciesQuery, {
    variables: { input: askedInput(requestId, { ...whatIf, policyId: null }) },
    fetchPolicy: 'no-cache',
  });
  const answer = data?.comparePolicies;
  if (error && !answer) return <LoadProblem onRetry={() => void refetch()} />;
  if (!answer) return <Skeleton lines={12} tall />;
  if (answer.__typename === 'Refusal') return <RefusalAlert refusal={answer} />;
  const { teams } = answer;
  const [first] = teams;
  if (!first) return <EmptyState title={text('compare.none')} />;
  return (
    <>
      <p>{text('compare.how')}</p>
      <TableScroller label={text('compare.title')}>
        <table className="rp-compare">
          <caption className="rp-visually-hidden">{text('compare.caption')}</caption>
          <thead>
            <tr>
              <td />
              {teams.map(({ policy }, at) => (
                <th scope="col" key={policy.id}>
                  {localized(policy.name)}
                  {sameAs(teams, at) && (
                    <span className="rp-compare__meaning">
                      <strong>
                        {text('compare.same', { policy: localized(sameAs(teams, at)?.policy.name ?? policy.name) })}
                      </strong>
                    </span>
                  )}
                  <span className="rp-compare__meaning">{localized(policy.meaning)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {first.team.seats.map(({ seat }, place) => (
              <tr key={seat.id}>
                <th scope="row">{`${String(place + 1)}. ${nameOf(seat.id)}`}</th>
                {teams.map(({ policy, team }) => {
                  const person = team.seats[place]?.person ?? null;
                  const isInAll = person !== null && timesIn(teams, person.id) === teams.length;
                  return (
                    <td
                      key={policy.id}
                      data-policy={localized(policy.name)}
                      className={person === null || isInAll ? 'rp-compare__same' : ''}
                    >
                      {person?.name ?? text('board.emptySeat')}
                      {isInAll && <span className="rp-compare__meaning">{text('compare.inAll')}</span>}
                    </td>
                  );
                })}
              </tr>
            ))}
            <tr>
              <th scope="row">{text('compare.departments')}</th>
              {teams.map(({ policy, team }) => (
                <td key={policy.id} data-policy={localized(policy.name)}>
                  {intl.formatNumber(team.departments)}
                </td>
              ))}
            </tr>
            <tr>
              <th scope="row">{text('compare.asked')}</th>
              {teams.map(({ policy, team }) => (
                <td key={policy.id} data-policy={localized(policy.name)}>
                  {text('compare.times', { count: team.asked })}
                </td>
              ))}
            </tr>
            {first.shares.map(({ policyId }, at) => {
              const judge = teams.find(({ policy }) => policy.id === policyId)?.policy;
              return (
                <tr key={policyId}>
                  <th scope="row">{judge && text('compare.judgedBy', { policy: localized(judge.name) })}</th>
                  {teams.map(({ policy, shares }) => {
                    const { points = 0, best = 0 } = shares[at] ?? {};
                    return (
                      <td key={policy.id} data-policy={localized(policy.name)}>
                        <span className="rp-compare__bar">
                          <PointsBar points={points} most={best} />{' '}
                          {policy.id === policyId
                            ? text('compare.best')
                            : intl.formatNumber(best === 0 ? 1 : points / best, {
                                style: 'percent',
                                maximumFractionDigits: 1,
                              })}
                        </span>
                      </td>
                    );
                  })}
                </tr>
              );
            })}
            {canDecide && (
              <tr>
                <td />
                {teams.map(({ policy, team }) => (
                  <td key={policy.id} data-policy={localized(policy.name)}>
                    <ButtonLink
                      purpose="secondary"
                      to={`/verzoeken/${requestId}/bord`}
                      state={{
                        ...whatIf,
                        policyId: policy.id,
                        seats: team.seats.map(({ seat, person }) => ({
                          seatId: seat.id,
                          person: person && { id: person.id, name: person.name },
                        })),
                      }}
                    >
                      {text('compare.open')}
                      <span className="rp-visually-hidden"> {localized(policy.name)}</span>
                    </ButtonLink>
                  </td>
                ))}
              </tr>
            )}
          </tbody>
        </table>
      </TableScroller>
    </>
  );
}

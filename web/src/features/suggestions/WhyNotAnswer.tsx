import { useQuery } from '@apollo/client/react';
import { graphql } from '../../generated/gql.ts';
import { useSignedNumber } from '../../ui/useSignedNumber.ts';
import { useLocalized } from '../../ui/language/useLocalized.ts';
import { useText } from '../../ui/language/useText.ts';
import { askedInput, type Named, type WhatIf } from './whatIf.ts';

const whyNotQuery = graphql(`
  query WhyNot($input: SuggestTeamsInput!, $personId: ID!) {
    whyNot(input: $input, personId: $personId) {
      __typename
      ... on WhyNot {
        sentences {
          nl
          en
        }
        rules {
          points
          rule {
            nl
            en
          }
        }
      }
      ... on Refusal {
        message {
          nl
          en
        }
      }
    }
  }
`);

interface WhyNotAnswerProps {
  readonly requestId: string;
  readonly whatIf: WhatIf;
  readonly person: Named;
}

/** Why somebody is not in the best team: in sentences, and rule by rule. */
export function WhyNotAnswer({ requestId, whatIf, person }: WhyNotAnswerProps) {
  const text = useText();
  const localized = useLocalized();
  const signed = useSignedNumber();
  const variables = { input: askedInput(requestId, whatIf), personId: person.id };
  const { data, error } = useQuery(whyNotQuery, { variables, fetchPolicy: 'no-cache' });
  const answer = data?.whyNot;
  return (
    <div role="status" className="rp-stack rp-stack--tight">
      <h3 className="rp-label">{text('whyNot.title', { name: person.name })}</h3>
      {error && <p>{text('whyNot.failed')}</p>}
      {!answer && !error && <p>{text('whyNot.busy')}</p>}
      {answer?.__typename === 'Refusal' && <p>{localized(answer.message)}</p>}
      {answer?.__typename === 'WhyNot' && (
        <>
          {answer.sentences.map((sentence) => (
            <p key={sentence.nl}>{localized(sentence)}</p>
          ))}
          {answer.rules.length > 0 && (
            <ul className="rp-list">
              {answer.rules.map(({ rule, points }) => (
                <li key={rule.nl}>
                  {localized(rule)}: {signed(points)}
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </div>
  );
}

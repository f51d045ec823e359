import { useIntl } from 'react-intl';
import { readFragment, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { FactList } from '../../ui/FactList.tsx';
import { useLocalized } from '../../ui/language/useLocalized.ts';
import { useText } from '../../ui/language/useText.ts';
import { ReplaySuggestion } from './ReplaySuggestion.tsx';

const certificateDetails = graphql(`
  fragment CertificateDetails on Certificate {
    snapshotVersion
    policyName {
      nl
      en
    }
    policyVersion
    peopleInPool
    weighedPerSeat
    value
    bound
    steps
  }
`);

interface CertificateDetailsProps {
  readonly suggestionId: string;
  readonly certificate: FragmentType<typeof certificateDetails>;
}

/** What the answer rests on, for whoever wants to check it. */
export function CertificateDetails({ suggestionId, certificate }: CertificateDetailsProps) {
  const text = useText();
  const intl = useIntl();
  const localized = useLocalized();
  const facts = readFragment(certificateDetails, certificate);
  const number = (value: number | null) => (value === null ? text('ui.none') : intl.formatNumber(value));
  return (
    <details className="rp-details">
      <summary>{text('certificate.title')}</summary>
      <div className="rp-stack rp-stack--tight">
        <p>{text('certificate.text')}</p>
        <FactList
          facts={[
            { term: text('certificate.number'), fact: <code>{suggestionId}</code> },
            {
              term: text('certificate.policy'),
              fact: text('certificate.policyVersion', {
                name: localized(facts.policyName),
                version: facts.policyVersion,
              }),
            },
            { term: text('certificate.snapshot'), fact: number(facts.snapshotVersion) },
            { term: text('certificate.people'), fact: number(facts.peopleInPool) },
            { term: text('certificate.weighed'), fact: facts.weighedPerSeat.map(number).join(' · ') },
            { term: text('certificate.value'), fact: number(facts.value) },
            { term: text('certificate.bound'), fact: number(facts.bound) },
            { term: text('certificate.steps'), fact: number(facts.steps) },
          ]}
        />
        <ReplaySuggestion id={suggestionId} />
      </div>
    </details>
  );
}

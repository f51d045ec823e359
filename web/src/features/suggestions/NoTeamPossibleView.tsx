import { readFragment, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { Alert } from '../../ui/Alert.tsx';
import { useLocalized } from '../../ui/language/useLocalized.ts';
import { useText } from '../../ui/language/useText.ts';
import { CertificateDetails } from './CertificateDetails.tsx';

const noTeamPossibleView = graphql(`
  fragment NoTeamPossibleView on NoTeamPossible {
    demands {
      nl
      en
    }
    certificate {
      ...CertificateDetails
    }
  }
`);

/** The demands that cannot all be met. Taking one back makes a team possible. */
export function NoTeamPossibleView({ noTeam }: { readonly noTeam: FragmentType<typeof noTeamPossibleView> }) {
  const text = useText();
  const localized = useLocalized();
  const { demands, certificate } = readFragment(noTeamPossibleView, noTeam);
  return (
    <>
      <Alert tone="warning" title={text('noTeam.title')} announce>
        <p>{text('noTeam.text')}</p>
        <ul className="rp-list">
          {demands.map((demand) => (
            <li key={demand.nl}>{localized(demand)}</li>
          ))}
        </ul>
      </Alert>
      <CertificateDetails certificate={certificate} />
    </>
  );
}

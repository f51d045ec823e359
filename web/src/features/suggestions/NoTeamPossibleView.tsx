import { readFragment, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { useLocalized } from '../../ui/language/useLocalized.ts';
import { useText } from '../../ui/language/useText.ts';
import { CertificateDetails } from './CertificateDetails.tsx';
import type { Named, WhatIfChange } from './whatIf.ts';

const noTeamPossibleView = graphql(`
  fragment NoTeamPossibleView on NoTeamPossible {
    id
    demands {
      nl
      en
    }
    certificate {
      ...CertificateDetails
    }
  }
`);

interface NoTeamPossibleViewProps {
  readonly noTeam: FragmentType<typeof noTeamPossibleView>;
  /** Who was asked before and so keeps her seat; leaving one of them out may make a team possible. */
  readonly asked: readonly Named[];
  readonly onChange: (change: WhatIfChange) => void;
}

/** The demands that cannot all be met. Taking one back makes a team possible. */
export function NoTeamPossibleView({ noTeam, asked, onChange }: NoTeamPossibleViewProps) {
  const text = useText();
  const localized = useLocalized();
  const { id, demands, certificate } = readFragment(noTeamPossibleView, noTeam);
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
      {asked.length > 0 && (
        <div className="rp-stack rp-stack--tight">
          <p>{text('noTeam.asked')}</p>
          <div className="rp-actions">
            {asked.map((person) => (
              <Button
                key={person.id}
                onClick={() => {
                  onChange({ kind: 'EXCLUDE', person });
                }}
              >
                {text('whatIf.exclude.of', { name: person.name })}
              </Button>
            ))}
          </div>
        </div>
      )}
      <CertificateDetails suggestionId={id} certificate={certificate} />
    </>
  );
}

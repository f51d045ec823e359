import { useState } from 'react';
import { useNavigate } from 'react-router';
import { readFragment, type FragmentType } from '../../generated/fragment-masking.ts';
import { graphql } from '../../generated/gql.ts';
import { Alert } from '../../ui/Alert.tsx';
import { useText } from '../../ui/language/useText.ts';
import { CertificateDetails } from './CertificateDetails.tsx';
import { ChooseTeamDialog } from './ChooseTeamDialog.tsx';
import { ExportModel } from './ExportModel.tsx';
import { FixedPeople } from './FixedPeople.tsx';
import { RunnersUp } from './RunnersUp.tsx';
import { SuggestedTeam, suggestedTeam } from './SuggestedTeam.tsx';
import { UncoveredSeats } from './UncoveredSeats.tsx';
import type { WhatIf, WhatIfChange } from './whatIf.ts';

const teamSuggestionsView = graphql(`
  fragment TeamSuggestionsView on TeamSuggestions {
    id
    status
    requestVersion
    teams {
      ...SuggestedTeam
    }
    uncovered {
      ...UncoveredSeats
    }
    pinned {
      person {
        id
      }
    }
    runnersUp {
      ...RunnersUp
    }
    ...FixedPeople
    certificate {
      ...CertificateDetails
    }
  }
`);

const TONES = { OPTIMAL: 'ok', BOUNDED: 'info', PARTIAL: 'warning' } as const;

interface TeamSuggestionsViewProps {
  readonly suggestions: FragmentType<typeof teamSuggestionsView>;
  readonly previous: FragmentType<typeof teamSuggestionsView> | null;
  readonly requestId: string;
  readonly canDecide: boolean;
  readonly whatIf: WhatIf;
  readonly onChange: (change: WhatIfChange) => void;
  readonly onReload: () => void;
}

export function TeamSuggestionsView(props: TeamSuggestionsViewProps) {
  const { suggestions, previous, requestId, canDecide, whatIf, onChange, onReload } = props;
  const text = useText();
  const navigate = useNavigate();
  const [chosen, setChosen] = useState<number | null>(null);
  const now = readFragment(teamSuggestionsView, suggestions);
  const before = readFragment(teamSuggestionsView, previous);
  const teams = readFragment(suggestedTeam, now.teams);
  const bestBefore = readFragment(suggestedTeam, before?.teams[0]);
  const best = teams[0]?.points ?? 0;
  const asked = now.pinned
    .map(({ person }) => person.id)
    .filter((id) => !whatIf.pins.some(({ person }) => person.id === id));
  const team = chosen === null ? undefined : teams[chosen];
  return (
    <>
      <Alert tone={TONES[now.status]} title={text(`suggestionStatus.${now.status}`)}>
        <p>{text(`suggestionStatus.meaning.${now.status}`)}</p>
      </Alert>
      <FixedPeople suggestions={now} whatIf={whatIf} />
      <div className="rp-suggestions">
        {teams.map((one, place) => (
          <SuggestedTeam
            key={String(place)}
            team={one}
            place={place}
            best={best}
            before={place === 0 ? (bestBefore ?? null) : null}
            whatIf={whatIf}
            asked={asked}
            onChange={onChange}
            onChoose={
              canDecide
                ? () => {
                    setChosen(place);
                  }
                : null
            }
          />
        ))}
      </div>
      {now.uncovered.length > 0 && <UncoveredSeats uncovered={now.uncovered} />}
      <RunnersUp hasOtherTeams={teams.length > 1} seats={now.runnersUp} onChange={onChange} />
      <CertificateDetails suggestionId={now.id} certificate={now.certificate} />
      <ExportModel requestId={requestId} whatIf={whatIf} />
      {team && (
        <ChooseTeamDialog
          team={team}
          requestId={requestId}
          suggestionId={now.id}
          requestVersion={now.requestVersion}
          whatIf={whatIf}
          onClose={() => {
            setChosen(null);
          }}
          onReload={() => {
            setChosen(null);
            onReload();
          }}
          onChosen={() => void navigate(`/verzoeken/${requestId}`, { state: { isTeamChosen: true } })}
        />
      )}
    </>
  );
}

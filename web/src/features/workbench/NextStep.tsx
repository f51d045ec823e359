import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import type { WorkbenchRequestFragment } from '../../generated/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { useLocalized } from '../../ui/language/useLocalized.ts';
import { useText } from '../../ui/language/useText.ts';
import type { Decisions } from './useDecisions.ts';

interface NextStepProps {
  readonly request: WorkbenchRequestFragment;
  readonly canDecide: boolean;
  readonly decisions: Decisions;
}

/** The one thing to do now. */
export function NextStep({ request, canDecide, decisions }: NextStepProps) {
  const text = useText();
  const localized = useLocalized();
  const { status, breakdown } = request;
  const department = breakdown.department ? localized(breakdown.department.name) : text('workbench.noDepartment');
  if (status === 'HANDED_TO_LINE') {
    return (
      <div className="rp-next">
        <Paragraph>{text('workbench.atLine', { department })}</Paragraph>
        {canDecide && (
          <Button busy={decisions.isBusy} onClick={() => void decisions.route(false)}>
            {text('workbench.takeBack')}
          </Button>
        )}
      </div>
    );
  }
  if (status !== 'RECEIVED' && status !== 'IN_INTAKE') return null;
  if (breakdown.triage.outcome === 'STANDARD') {
    return (
      <div className="rp-next">
        <Paragraph>{text('workbench.isLine', { department })}</Paragraph>
        {canDecide && (
          <Button purpose="primary" busy={decisions.isBusy} onClick={() => void decisions.route(true)}>
            {text('workbench.toLine')}
          </Button>
        )}
      </div>
    );
  }
  return (
    <div className="rp-next">
      <Paragraph>{text('workbench.isTeam')}</Paragraph>
      <ButtonLink to={`/verzoeken/${request.id}/teams`}>{text('workbench.suggest')}</ButtonLink>
    </div>
  );
}

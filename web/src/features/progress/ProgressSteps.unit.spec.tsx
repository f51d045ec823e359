import { screen } from '@testing-library/react';
import { renderInDutch } from '../../testing/renderInDutch.tsx';
import { ProgressSteps } from './ProgressSteps.tsx';

const steps = () => screen.getAllByRole('listitem').map((step) => step.textContent);

describe('ProgressSteps', () => {
  it('tells where the request stands, in words', () => {
    renderInDutch(<ProgressSteps status="TEAM_PROPOSED" />);
    expect(steps()[2]).toContain('Team gevraagd (hier zijn we nu)');
    expect(steps()[0]).toContain('Ontvangen (klaar)');
    expect(steps()[4]).toContain('Afgerond (komt nog)');
  });

  it('ends with the department when it is line work', () => {
    renderInDutch(<ProgressSteps status="HANDED_TO_LINE" />);
    expect(steps()).toHaveLength(3);
    expect(screen.getAllByRole('listitem')[2]?.getAttribute('aria-current')).toBe('step');
  });
});

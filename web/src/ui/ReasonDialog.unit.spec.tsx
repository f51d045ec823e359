import { fireEvent, screen } from '@testing-library/react';
import { jest } from '@jest/globals';
import { ReasonDialog } from './ReasonDialog.tsx';
import { renderInDutch } from '../testing/renderInDutch.tsx';

function open(overrides: Partial<Parameters<typeof ReasonDialog>[0]> = {}) {
  const onConfirm = jest.fn();
  renderInDutch(
    <ReasonDialog
      title="Uitnodiging afslaan"
      isOpen
      onClose={() => undefined}
      label="Waarom niet?"
      confirm="Afslaan"
      busy={false}
      refusal={null}
      onConfirm={onConfirm}
      {...overrides}
    />,
  );
  return onConfirm;
}

const type = (reason: string) => {
  fireEvent.change(screen.getByRole('textbox', { name: 'Waarom niet?' }), { target: { value: reason } });
};
const confirm = () => {
  fireEvent.click(screen.getByRole('button', { name: 'Afslaan' }));
};

describe('ReasonDialog', () => {
  it('is a dialog with its title as its name', () => {
    open();
    expect(screen.getByRole('dialog', { name: 'Uitnodiging afslaan' })).toBeDefined();
  });

  it('asks for a reason before it goes on', () => {
    const onConfirm = open();
    confirm();
    expect(onConfirm).not.toHaveBeenCalled();
    expect(screen.getByText('Geef een reden van minstens 3 letters.')).toBeDefined();
  });

  it('hands over the reason without the spaces around it', () => {
    const onConfirm = open();
    type('  Ik heb al een team. ');
    confirm();
    expect(onConfirm).toHaveBeenCalledWith('Ik heb al een team.');
  });

  it('tells a refusal and keeps what was typed', () => {
    open({ refusal: { message: { nl: 'Laad de pagina opnieuw.', en: 'Load the page again.' } } });
    type('Ik heb al een team.');
    expect(screen.getByText('Laad de pagina opnieuw.')).toBeDefined();
    expect(screen.getByDisplayValue('Ik heb al een team.')).toBeDefined();
  });

  it('does nothing while it is busy', () => {
    const onConfirm = open({ busy: true });
    type('Ik heb al een team.');
    confirm();
    expect(onConfirm).not.toHaveBeenCalled();
  });
});

import { screen } from '@testing-library/react';
import { axe } from 'jest-axe';
import { RadioGroup } from './RadioGroup.tsx';
import { renderInDutch } from '../testing/renderInDutch.tsx';
import { TextArea } from './TextArea.tsx';
import { TextField } from './TextField.tsx';

describe('form fields', () => {
  it('carry their label, explanation and error for screen readers', () => {
    renderInDutch(<TextField label="Uw code" hint="Acht letters" error="Vul uw code in" />);
    const field = screen.getByRole('textbox', { name: 'Uw code' });
    expect(field.getAttribute('aria-invalid')).toBe('true');
    const described = (field.getAttribute('aria-describedby') ?? '').split(' ');
    expect(described.map((id) => document.getElementById(id)?.textContent)).toEqual(['Acht letters', 'Vul uw code in']);
  });

  it('say at once what is wrong', () => {
    renderInDutch(<TextArea label="Waarom?" error="Geef een reden" />);
    expect(screen.getByRole('alert').textContent).toBe('Geef een reden');
  });

  it('group choices under their question', () => {
    renderInDutch(
      <RadioGroup
        label="Wie bent u?"
        choices={[{ value: 'RESIDENT', label: 'Inwoner' }]}
        value={undefined}
        onChange={() => undefined}
      />,
    );
    expect(screen.getByRole('group', { name: 'Wie bent u?' })).toBeDefined();
    expect(screen.getByRole('radio', { name: 'Inwoner' })).toBeDefined();
  });

  it('have no accessibility findings', async () => {
    const { container } = renderInDutch(
      <form>
        <TextField label="Uw code" hint="Acht letters" error="Vul uw code in" />
        <TextArea label="Waarom?" />
        <RadioGroup label="Wie bent u?" choices={[{ value: 'RESIDENT', label: 'Inwoner' }]} />
      </form>,
    );
    expect((await axe(container)).violations).toEqual([]);
  });
});

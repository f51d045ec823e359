import { HighlightedText } from './HighlightedText.tsx';
import { renderInDutch } from '../testing/renderInDutch.tsx';

const TEXT = 'De put in de straat loopt over.';

const marks = (container: HTMLElement) =>
  [...container.querySelectorAll('mark')].map((mark) => [mark.textContent, mark.className.includes('active')]);

describe('HighlightedText', () => {
  it('shows the whole text, whatever is marked', () => {
    const { container } = renderInDutch(<HighlightedText text={TEXT} spans={[{ start: 3, end: 6 }]} />);
    expect(container.textContent).toBe(TEXT);
  });

  it('marks the words, and those of the active question more strongly', () => {
    const put = { start: 3, end: 6 };
    const street = { start: 13, end: 19 };
    const { container } = renderInDutch(<HighlightedText text={TEXT} spans={[put, street]} active={[street]} />);
    expect(marks(container)).toEqual([
      ['put', false],
      ['straat', true],
    ]);
  });

  it('keeps overlapping words apart without repeating a letter', () => {
    const spans = [
      { start: 0, end: 6 },
      { start: 3, end: 9 },
    ];
    const { container } = renderInDutch(<HighlightedText text={TEXT} spans={spans} />);
    expect(container.textContent).toBe(TEXT);
    expect(marks(container).map(([words]) => words)).toEqual(['De ', 'put', ' in']);
  });

  it('marks nothing outside the text', () => {
    const { container } = renderInDutch(<HighlightedText text={TEXT} spans={[{ start: 40, end: 50 }]} />);
    expect(marks(container)).toEqual([]);
  });
});

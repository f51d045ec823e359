import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { IntlProvider } from 'react-intl';
import nl from '../app/messages/nl.json' with { type: 'json' };

// jsdom has no CSS.escape, which react-aria asks for; the ids in tests need no escaping.
if (!('CSS' in globalThis)) Object.assign(globalThis, { CSS: { escape: (words: string) => words } });

/** Shows a component as a Dutch reader sees it. */
export function renderInDutch(component: ReactNode) {
  return render(
    <IntlProvider locale="nl-NL" messages={nl} timeZone="Europe/Amsterdam">
      {component}
    </IntlProvider>,
  );
}

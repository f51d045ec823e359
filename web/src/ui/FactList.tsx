import type { ReactNode } from 'react';

interface FactListProps {
  readonly facts: readonly { readonly term: string; readonly fact: ReactNode }[];
}

/** Names with what belongs to them. */
export function FactList({ facts }: FactListProps) {
  return (
    <dl className="rp-facts">
      {facts.map(({ term, fact }) => (
        <div className="rp-facts__row" key={term}>
          <dt>{term}</dt>
          <dd>{fact}</dd>
        </div>
      ))}
    </dl>
  );
}

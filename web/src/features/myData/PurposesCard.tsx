import type { MyDataPageQuery } from '../../generated/graphql.ts';
import { Card } from '../../ui/Card.tsx';
import { useLocalized } from '../../ui/language/useLocalized.ts';
import { useText } from '../../ui/language/useText.ts';

/** What each kind of data is for, and who sees it. */
export function PurposesCard({ purposes }: { readonly purposes: MyDataPageQuery['dataPurposes'] }) {
  const text = useText();
  const localized = useLocalized();
  return (
    <Card title={text('purposes.title')}>
      <details className="rp-details">
        <summary>{text('purposes.show', { count: purposes.length })}</summary>
        <dl className="rp-purposes">
          {purposes.map(({ id, label, purpose, seenBy }) => (
            <div key={id}>
              <dt>{localized(label)}</dt>
              <dd>{localized(purpose)}</dd>
              <dd className="rp-note">{text('purposes.seenBy', { who: localized(seenBy) })}</dd>
            </div>
          ))}
        </dl>
      </details>
    </Card>
  );
}

import type { MyDataPageQuery } from '../../generated/graphql.ts';
import { Card } from '../../ui/Card.tsx';
import { TableScroller } from '../../ui/TableScroller.tsx';
import { useDateText } from '../../ui/language/useDateText.ts';
import { useLocalized } from '../../ui/language/useLocalized.ts';
import { useText } from '../../ui/language/useText.ts';

type Views = NonNullable<MyDataPageQuery['viewer']>['profileViews'];

/** Who saw something of her profile, when, and what for. */
export function ViewsCard({ views }: { readonly views: Views }) {
  const text = useText();
  const localized = useLocalized();
  const dateText = useDateText();
  return (
    <Card title={text('views.title')}>
      {views.length === 0 ? (
        <p>{text('views.nobody')}</p>
      ) : (
        <TableScroller label={text('views.title')}>
          <table className="rp-table rp-table--stacked">
            <caption className="rp-visually-hidden">{text('views.title')}</caption>
            <thead>
              <tr>
                <th scope="col">{text('views.when')}</th>
                <th scope="col">{text('views.who')}</th>
                <th scope="col">{text('views.why')}</th>
              </tr>
            </thead>
            <tbody>
              {views.map(({ viewer, seenOn, why, requestTitle }, place) => (
                <tr key={place}>
                  <td data-label={text('views.when')}>{dateText(seenOn)}</td>
                  <td data-label={text('views.who')}>{viewer?.name ?? text('views.left')}</td>
                  <td data-label={text('views.why')}>
                    {localized(why)} {requestTitle ? text('views.for', { title: requestTitle }) : ''}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableScroller>
      )}
    </Card>
  );
}

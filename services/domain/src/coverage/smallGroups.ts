/**
 * The groups that are not shown beside their total: every group that is not empty and has fewer people than
 * `minimum`; and, so that nobody takes what is shown off the total and finds what is hidden, the smallest others until
 * the hidden ones are two at least and hold `minimum` people between them. Empty groups are hidden too: that nobody is
 * there may be a fact about somebody who left. Equal sizes: in the order given.
 * Source: complementary cell suppression, as statistical offices publish tables.
 */
export function hiddenGroups<Id>(sizes: ReadonlyMap<Id, number>, minimum: number): Set<Id> {
  const bySize = [...sizes].sort(([, a], [, b]) => a - b);
  const hidden = new Set<Id>();
  let people = 0;
  let occupied = 0;
  for (const [id, size] of bySize) {
    const isEnough = occupied === 0 || (occupied >= 2 && people >= minimum);
    if (size >= minimum && isEnough) break;
    hidden.add(id);
    people += size;
    if (size > 0) occupied++;
  }
  return hidden;
}

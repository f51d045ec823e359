const isPlain = (value: object) => Object.getPrototypeOf(value) === Object.prototype;

/**
 * The value with every text that people wrote replaced: those in a field of `written`, however deep; the very same value
 * when no text had to be. `replace` gives null for that. Ids, days, codes and whatever else is no text of people stays.
 */
export function scrubbed<Value>(
  value: Value,
  written: ReadonlySet<string>,
  replace: (text: string) => string | null,
  isWritten = false,
): Value {
  if (typeof value === 'string') return (isWritten ? (replace(value) ?? value) : value) as Value;
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => scrubbed(item, written, replace, isWritten));
    return items.every((item, at) => item === value[at]) ? value : (items as Value);
  }
  if (typeof value !== 'object' || value === null || !isPlain(value)) return value;
  const entries = Object.entries(value).map(
    ([name, inner]) => [name, scrubbed(inner as unknown, written, replace, isWritten || written.has(name))] as const,
  );
  return entries.every(([name, inner]) => inner === (value as Record<string, unknown>)[name])
    ? value
    : (Object.fromEntries(entries) as Value);
}

const isPlain = (value: object) => Object.getPrototypeOf(value) === Object.prototype;

/** The value with every text in it replaced; the very same value when no text had to be. `replace` gives null for that. */
export function scrubbed<Value>(value: Value, replace: (text: string) => string | null): Value {
  if (typeof value === 'string') return (replace(value) ?? value) as Value;
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => scrubbed(item, replace));
    return items.every((item, at) => item === value[at]) ? value : (items as Value);
  }
  if (typeof value !== 'object' || value === null || !isPlain(value)) return value;
  const entries = Object.entries(value).map(([name, inner]) => [name, scrubbed(inner as unknown, replace)] as const);
  return entries.every(([name, inner]) => inner === (value as Record<string, unknown>)[name])
    ? value
    : (Object.fromEntries(entries) as Value);
}

import { useLocalized, type LocalizedText } from './language/useLocalized.ts';

/** What the server found wrong with one field, by the field's name; undefined when nothing. */
export function useFieldError(
  result: { readonly __typename: string; readonly field?: string | null; readonly message?: LocalizedText } | undefined,
): (field: string) => string | undefined {
  const localized = useLocalized();
  return (field) => (result?.message && result.field === field ? localized(result.message) : undefined);
}

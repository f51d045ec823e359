/** The whole number that was typed; -1, which is in no range, when it is none. */
export function wholeNumberOf(typed: string): number {
  return /^\d{1,4}$/.test(typed.trim()) ? Number(typed) : -1;
}

/** Moves the focus to what appears with the next picture: what had it goes away, and a reader must not be left nowhere. */
export function focusLater(find: () => HTMLElement | null | undefined): void {
  requestAnimationFrame(() => {
    find()?.focus();
  });
}

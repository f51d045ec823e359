declare module 'jest-axe' {
  /** Checks rendered HTML for accessibility findings. */
  export function axe(html: Element): Promise<{ readonly violations: readonly { readonly id: string }[] }>;
}

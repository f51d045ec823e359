declare module 'stopword' {
  /** Dutch function words. */
  export const nld: readonly string[];
  /** English function words. */
  export const eng: readonly string[];
}

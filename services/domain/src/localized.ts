/** The languages of the application; Dutch is the default. */
export const LANGUAGES = ['nl', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

/** A text in every language of the application. */
export type Localized = Readonly<Record<Language, string>>;

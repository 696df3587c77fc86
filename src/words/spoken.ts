/** The languages that there are words for: a folder each, and the locale that is spoken where nobody has one of theirs. */
export const LOCALES = {
  de: 'de-DE',
  en: 'en-GB',
  es: 'es-ES',
  fr: 'fr-FR',
  ja: 'ja-JP',
  pt: 'pt-BR',
} as const;

export type Language = keyof typeof LOCALES;

export const LANGUAGES = Object.keys(LOCALES) as [Language, ...Language[]];

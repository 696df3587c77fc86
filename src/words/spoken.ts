import * as languages from './languages';

/** A language that there are words for. */
export type Language = keyof typeof languages;

export const LANGUAGES = Object.keys(languages) as [Language, ...Language[]];

/** The locale of those whose language has no words: English words, and dates as Europe writes them. */
const FALLBACK = languages.en.locale;

/** The locale to speak: the viewer's own where there are words for its language. */
export function spokenLocale(hostLocale: string): string {
  const locale = hostLocale.replaceAll('_', '-');
  try {
    return isLanguage(new Intl.Locale(locale).language) ? locale : FALLBACK;
  } catch {
    return FALLBACK;
  }
}

const isLanguage = (code: string): code is Language => Object.hasOwn(languages, code);

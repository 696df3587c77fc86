import { type Language, LOCALES } from './spoken';

/**
 * The language and the locale to speak to a viewer: the viewer's own where there are words for the language, in whatever
 * region. Else the words are English, and dates are written as Europe writes them.
 */
export function spokenLocale(hostLocale: string): { locale: string; language: Language } {
  const locale = hostLocale.replaceAll('_', '-');
  const language = languageOf(locale);
  return isKnown(language) ? { locale, language } : { locale: LOCALES.en, language: 'en' };
}

function languageOf(locale: string): string {
  try {
    return new Intl.Locale(locale).language;
  } catch {
    return '';
  }
}

const isKnown = (code: string): code is Language => Object.hasOwn(LOCALES, code);

/**
 * The language and the locale to speak to a viewer: the viewer's own where there are words for the language. Else the
 * words are English, and dates are written as Europe writes them.
 */
export function spokenLocale<Language extends string>(
  hostLocale: string,
  languages: Readonly<Record<Language | 'en', { locale: string }>>,
): { locale: string; language: Language | 'en' } {
  const locale = hostLocale.replaceAll('_', '-');
  const language = languageOf(locale);
  return isKnown(language, languages)
    ? { locale, language }
    : { locale: languages.en.locale, language: 'en' };
}

function languageOf(locale: string): string {
  try {
    return new Intl.Locale(locale).language;
  } catch {
    return '';
  }
}

const isKnown = <Language extends string>(
  code: string,
  languages: Readonly<Record<Language, unknown>>,
): code is Language => Object.hasOwn(languages, code);

import { en } from './en';
import type { Words } from './words';

/** The languages there are. To add one: a folder beside `en`, and a line here. English is in the first bundle, the others load on demand. */
const languages: Record<string, () => Promise<Words>> = {
  en: () => Promise.resolve(en),
  de: async () => (await import('./de')).de,
};

/** Where the viewer's language has no words, the words are English and the dates as Europe writes them: the month in letters. */
const FALLBACK = 'en-GB';

/** The locale to speak: the viewer's own where there are words for its language. */
export function spokenLocale(hostLocale: string): string {
  const locale = hostLocale.replaceAll('_', '-');
  try {
    const { language } = new Intl.Locale(locale);
    return Object.hasOwn(languages, language) ? locale : FALLBACK;
  } catch {
    return FALLBACK;
  }
}

export async function wordsFor(locale: string): Promise<Words> {
  const load = languages[new Intl.Locale(locale).language];
  return load ? load() : en;
}

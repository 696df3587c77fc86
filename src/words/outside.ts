import * as languages from './languages';
import { createSpeech, type Speech } from './speech';
import type { Language } from './spoken';
import type { KeyOf, Outside } from './words';

/** What is said outside the console, where no viewer's locale is known. */
export type OutsideSpeech = Speech<KeyOf<Outside['sections']>>;

const spoken = new Map<Language, OutsideSpeech>();

/** The speech of a language outside the console; made once. */
export function outsideSpeech(language: Language): OutsideSpeech {
  const { locale, sections } = languages[language];
  const speech = spoken.get(language) ?? createSpeech(locale, sections);
  spoken.set(language, speech);
  return speech;
}

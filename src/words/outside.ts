import { outside as de } from './de/outside';
import { outside as en } from './en/outside';
import { outside as es } from './es/outside';
import { outside as fr } from './fr/outside';
import { outside as ja } from './ja/outside';
import { outside as pt } from './pt/outside';
import { createSpeech, type Speech } from './speech';
import { type Language, LOCALES } from './spoken';
import type { KeyOf, Outside } from './words';

/** What is said outside the console, where no viewer's locale is known. */
export type OutsideSpeech = Speech<KeyOf<Outside>>;

const SECTIONS: Readonly<Record<Language, Outside>> = { de, en, es, fr, ja, pt };

const spoken = new Map<Language, OutsideSpeech>();

/** The speech of a language outside the console; made once. */
export function outsideSpeech(language: Language): OutsideSpeech {
  const speech = spoken.get(language) ?? createSpeech(LOCALES[language], SECTIONS[language]);
  spoken.set(language, speech);
  return speech;
}

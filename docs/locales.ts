import { isMap, isScalar, parseDocument, visit } from 'yaml';
import { words as de } from '../src/words/de';
import { words as en } from '../src/words/en';
import { words as es } from '../src/words/es';
import { words as fr } from '../src/words/fr';
import { words as ja } from '../src/words/ja';
import { words as pt } from '../src/words/pt';
import type { Language } from '../src/words/spoken';
import { messagesOf, type Words } from '../src/words/words';

const dictionaries: Record<Language, Words> = { en, de, es, fr, ja, pt };

/** A language as hosts name it, with the region that most of its speakers live in: `de-DE` for `de`. */
export function hostLocaleOf(language: Language): string {
  const { region } = new Intl.Locale(language).maximize();
  return `${language}-${region ?? ''}`;
}

/**
 * The translation files that a manifest asks for, by their path in the app's folder: one a language, with the words
 * that the manifest names by `i18n`. Throws where there is no such word, or where it has values to be filled in.
 */
export function writtenLocales(manifest: string): Record<string, string> {
  const keys = keysIn(manifest);
  return Object.fromEntries(
    Object.entries(dictionaries).map(([language, words]) => [
      `locales/${hostLocaleOf(language as Language)}.json`,
      `${JSON.stringify(fileOf(messagesOf(words), keys), null, 2)}\n`,
    ]),
  );
}

/** The words that a manifest names by `i18n`, each once, in its order. */
function keysIn(manifest: string): string[] {
  const keys = new Set<string>();
  visit(parseDocument(manifest), {
    Map: (_, map) => {
      const key = isMap(map) ? map.get('i18n', true) : undefined;
      if (isScalar(key)) keys.add(String(key.value));
    },
  });
  return [...keys];
}

/** The texts of the keys, nested as Forge recommends. */
function fileOf(
  messages: Readonly<Record<string, string>>,
  keys: readonly string[],
): Record<string, Record<string, string>> {
  const file: Record<string, Record<string, string>> = {};
  for (const key of keys) {
    const text = Object.hasOwn(messages, key) ? messages[key] : undefined;
    if (text === undefined) throw new Error(`manifest.yml names '${key}', which is no word of src/words.`);
    if (/[{}]/.test(text))
      throw new Error(`manifest.yml names '${key}', which has values: a product can fill in none.`);
    const [section = '', name = ''] = key.split('.');
    (file[section] ??= {})[name] = text;
  }
  return file;
}

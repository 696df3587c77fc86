import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Translated, Translations } from './translations';

export interface RawTranslations {
  resources: { key: string; path: string }[];
  fallback: Translations['fallback'];
}

/** The translation files that a manifest names. Throws where one cannot be read. */
export const readTranslations = (
  { resources, fallback }: RawTranslations = { resources: [], fallback: { default: 'en-US' } },
  appDir: string,
): Translations => ({
  files: Object.fromEntries(
    resources.map(({ key, path: file }) => [
      key,
      JSON.parse(readFileSync(path.resolve(appDir, file), 'utf8')) as Translated,
    ]),
  ),
  fallback,
});

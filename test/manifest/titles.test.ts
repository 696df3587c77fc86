import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { hostLocaleOf, writtenLocales } from '../../docs/locales';
import { titleIn } from '../../preview/platform/translations';
import type { words as en } from '../../src/words/en';
import { LANGUAGES } from '../../src/words/spoken';
import { spokenLocale } from '../../src/words/spoken-locale';
import { appManifest } from '../app-manifest';

type RawModule = Record<string, unknown> & { key: string };

const text = readFileSync('manifest.yml', 'utf8');
const { modules, translations } = parse(text) as {
  modules: Record<string, RawModule[]>;
  translations: { resources: { key: string; path: string }[]; fallback: object };
};
/** What the official validator takes, by type of module. */
const { definitions } = JSON.parse(
  readFileSync('node_modules/@forge/manifest/out/schema/manifest-schema.json', 'utf8'),
) as {
  definitions: {
    ModuleSchema: { properties: Record<string, object> };
    ForgeSupportedLocaleCode: { enum: string[] };
  };
};

/** Fields of modules that people read. */
const READ = ['title', 'label', 'tooltip', 'description', 'name', 'conversationStarters'];

/** Whether the schema of a type of module lets a field be a key, wherever it stands in the schema. */
function canBeKey(schema: unknown, field: string): boolean {
  if (typeof schema !== 'object' || schema === null) return false;
  const { properties } = schema as { properties?: Record<string, object> };
  if (properties && field in properties) return JSON.stringify(properties[field]).includes('"i18n"');
  return Object.values(schema).some((part) => canBeKey(part, field));
}

const read = Object.entries(modules).flatMap(([type, list]) =>
  list.flatMap((module) =>
    READ.filter((field) => field in module).map((field) => ({
      at: `${type} ${module.key} ${field}`,
      value: module[field],
      type,
      field,
    })),
  ),
);
const translatable = read.filter(({ type, field }) =>
  canBeKey(definitions.ModuleSchema.properties[type], field),
);

it.each(translatable)('$at is a key', ({ value }) => {
  expect(value).toEqual({ i18n: expect.any(String) as string });
});

it('only what the agent shows is said in English alone, since the schema takes no key there', () => {
  const fixed = new Set(read.filter((each) => !translatable.includes(each)).map(({ type }) => type));
  expect([...fixed].sort()).toEqual(['action', 'rovo:agent']);
  expect(translatable.length).toBeGreaterThan(6);
});

it.each(LANGUAGES)('%s has its translation file, and the manifest names it', (language) => {
  const key = hostLocaleOf(language);
  expect(translations.resources).toContainEqual({ key, path: `locales/${key}.json` });
  expect(existsSync(`locales/${key}.json`)).toBe(true);
});

it('no translation file is of another language', () => {
  const files = LANGUAGES.map((language) => `${hostLocaleOf(language)}.json`).sort();
  expect(readdirSync('locales').sort()).toEqual(files);
  expect(translations.resources).toHaveLength(files.length);
});

it.each(Object.entries(writtenLocales(text)))(
  '%s says what src/words says: else run `npm run docs`',
  (path, written) => {
    expect(readFileSync(path, 'utf8')).toBe(written);
  },
);

it.each(definitions.ForgeSupportedLocaleCode.enum)(
  'a viewer of %s reads titles in the language of the app: else it lacks its fallback',
  async (locale) => {
    const { language } = spokenLocale(locale);
    const { words } = (await import(`../../src/words/${language}/index.ts`)) as { words: typeof en };
    const say = (i18n: string) => titleIn(appManifest.translations, { i18n }, locale);
    expect(say('common.app')).toBe(words.common.app);
    expect(say('title.byline')).toBe(words.title.byline);
  },
);

it.each([
  ['common.nothing', 'is no word of src/words'],
  ['common.toString', 'is no word of src/words'],
  ['common.policy', 'has values'],
])('the key %s is refused by name', (key, why) => {
  const naming = text.replaceAll('i18n: common.app', `i18n: ${key}`);
  expect(() => writtenLocales(naming)).toThrow(new RegExp(`'${key}'.*${why}`));
});

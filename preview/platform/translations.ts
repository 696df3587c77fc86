/** A text of the manifest that people see: as it stands there, or the key of one in the app's translation files. */
export type Title = string | { i18n: string };

/** A translation file: texts by their keys, the sections of a key nested or with dots between them. */
export interface Translated {
  [key: string]: string | Translated;
}

/** The translation files by locale, and which locales are asked after one that has no text. */
export interface Translations {
  files: Record<string, Translated>;
  fallback: { default: string } & Record<string, string | string[]>;
}

/**
 * The text that a product shows to a viewer: of the viewer's locale, else of the locales that it falls back to, else
 * of the default one. The key itself where none has it, which the official validator refuses.
 */
export function titleIn({ files, fallback }: Translations, title: Title, locale: string): string {
  if (typeof title === 'string') return title;
  const locales = [locale, fallback[locale] ?? [], fallback.default].flat();
  return (
    locales.map((each) => textOf(files[each] ?? {}, title.i18n)).find((text) => text !== undefined) ??
    title.i18n
  );
}

/** The dotted key goes before the nested one, as Forge documents it. */
function textOf(file: Translated, key: string): string | undefined {
  const nested = key
    .split('.')
    .reduce<string | Translated | undefined>(
      (at, part) => (typeof at === 'object' ? at[part] : undefined),
      file,
    );
  return [file[key], nested].find((text) => typeof text === 'string');
}

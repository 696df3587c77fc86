import type { en } from './en';

type English = typeof en;

/** A language: words for every key that English has. A key without words does not compile. */
export type Words = { [S in keyof English]: Record<keyof English[S], string> };

/** What can be said, for example `reason.covered`. */
export type WordKey = { [S in keyof English]: `${S}.${keyof English[S] & string}` }[keyof English];

/** The words as react-intl reads them: one record, keyed by section and key. */
export function messagesOf(words: Words): Record<string, string> {
  return Object.fromEntries(
    Object.entries(words).flatMap(([section, texts]) =>
      Object.entries(texts).map(([key, text]) => [`${section}.${key}`, text] as const),
    ),
  );
}

import type { words } from './en';

type English = typeof words;

/** A language: words for every key that English has. A key without words does not compile. */
export type Words = { [S in keyof English]: Record<keyof English[S], string> };

/** The sections that are said outside the console. */
export type Outside = Pick<
  Words,
  | 'need'
  | 'prompt'
  | 'prompts'
  | 'reminder'
  | 'reminderRenewing'
  | 'reminderState'
  | 'reminderTitle'
  | 'settled'
>;

/** Some sections of a language, each a record of ICU messages. */
export type Sections = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What some sections can say, for example `reason.covered`. */
export type KeyOf<S> = { [N in keyof S & string]: `${N}.${keyof S[N] & string}` }[keyof S & string];

/** What can be said. */
export type WordKey = KeyOf<English>;

/** Sections as one record, keyed by section and key. */
export function messagesOf(sections: Sections): Record<string, string> {
  return Object.fromEntries(
    Object.entries(sections).flatMap(([section, texts]) =>
      Object.entries(texts).map(([key, text]) => [`${section}.${key}`, text] as const),
    ),
  );
}

import * as languages from './languages';

/** A language that there are words for. */
export type Language = keyof typeof languages;

export const LANGUAGES = Object.keys(languages) as [Language, ...Language[]];

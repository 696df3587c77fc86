import type { Language } from '../../../src/words/spoken';
import type { KeyOf } from '../../../src/words/words';
import type { Message } from './message';
import type { PromptSections } from './read-ahead';

export type PromptKey = KeyOf<PromptSections>;

/** What prompts say in a language, by key. */
export type PromptMessages = Readonly<Record<string, Message>>;

/** Each language is a script of its own, and a viewer loads one. The build puts its value in the place of its code (vite.config.ts). */
export const dictionary: Readonly<Record<Language, () => Promise<{ messages: PromptMessages }>>> = {
  de: () => import('./languages/de'),
  en: () => import('./languages/en'),
  es: () => import('./languages/es'),
  fr: () => import('./languages/fr'),
  ja: () => import('./languages/ja'),
  pt: () => import('./languages/pt'),
};

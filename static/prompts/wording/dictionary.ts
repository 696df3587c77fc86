import * as languages from '../../../src/words/languages';
import type { Language } from '../../../src/words/spoken';
import { type KeyOf, messagesOf, type Outside } from '../../../src/words/words';
import type { Message } from './message';
import { readAhead } from './read-ahead';

/** The sections of the dictionary that prompts say. */
type PromptSections = Pick<Outside['sections'], 'prompt' | 'prompts'>;
export type PromptKey = KeyOf<PromptSections>;

interface PromptLanguage {
  locale: string;
  messages: Readonly<Record<string, Message>>;
}

/** What prompts say, by language. The build puts the value here in the place of this module (vite.config.ts). */
export const dictionary = Object.fromEntries(
  Object.entries(languages).map(
    ([
      language,
      {
        locale,
        sections: { prompt, prompts },
      },
    ]) => [language, { locale, messages: read({ prompt, prompts }) }],
  ),
) as Record<Language, PromptLanguage>;

function read(said: PromptSections): Record<string, Message> {
  return Object.fromEntries(
    Object.entries(messagesOf(said)).map(([key, message]) => [key, readAhead(message)]),
  );
}

import type { InputFault } from '../contract/input-fault';
import { command, recordFault } from '../words/en/command';
import * as languages from '../words/languages';
import { createSpeech, type Speech } from '../words/speech';
import { LANGUAGES, type Language } from '../words/spoken';
import type { KeyOf, Words } from '../words/words';

/** What the command line says. */
export type CommandSpeech = Speech<KeyOf<Pick<Words, 'command' | 'recordFault'>>>;

export const ENGLISH: CommandSpeech = createSpeech(languages.en.locale, { command, recordFault });

/** The command line's speech in a language; null where there are no words for it. */
export async function commandSpeech(language: string): Promise<CommandSpeech | null> {
  if (!isLanguage(language)) return null;
  const { words } = (await import(`../words/${language}/index.ts`)) as { words: Words };
  return createSpeech(languages[language].locale, {
    command: words.command,
    recordFault: words.recordFault,
  });
}

const isLanguage = (code: string): code is Language => (LANGUAGES as string[]).includes(code);

/** A fault as one sentence or two: what is wrong, what to do, and by which clauses. */
export function describeFault({ code, path, clauses }: InputFault, { say }: CommandSpeech): string {
  const sentence = say(`recordFault.${code}`, { path: path === '' ? say('command.input') : path });
  return clauses.length === 0
    ? sentence
    : say('command.byClauses', { sentence, clauses: clauses.join(', ') });
}

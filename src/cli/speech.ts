import type { InputFault } from '../contract/input-fault';
import { LONGEST_ID } from '../contract/limits';
import { command, comparison, recordFault, termsFault, usage } from '../words/en/command';
import { reading } from '../words/en/reading';
import { createSpeech, type Speech } from '../words/speech';
import { type Language, LANGUAGES, LOCALES } from '../words/spoken';
import type { KeyOf, Words } from '../words/words';

type CommandSections = Pick<
  Words,
  'command' | 'comparison' | 'reading' | 'recordFault' | 'termsFault' | 'usage'
>;

/** What the command line says. */
export type CommandSpeech = Speech<KeyOf<CommandSections>>;

export const ENGLISH = speechOf('en', { command, comparison, reading, recordFault, termsFault, usage });

/** The command line's speech in a language; null where there are no words for it. */
export async function commandSpeech(language: string): Promise<CommandSpeech | null> {
  if (!isLanguage(language)) return null;
  const { words } = (await import(`../words/${language}/index.ts`)) as { words: Words };
  return speechOf(language, words);
}

function speechOf(
  language: Language,
  { command, comparison, reading, recordFault, termsFault, usage }: CommandSections,
) {
  const sections: CommandSections = { command, comparison, reading, recordFault, termsFault, usage };
  return createSpeech(LOCALES[language], sections);
}

const isLanguage = (code: string): code is Language => (LANGUAGES as string[]).includes(code);

/** A fault as one sentence or two: what is wrong, what to do, and by which clauses. */
export function describeFault({ code, path, clauses }: InputFault, { say }: CommandSpeech): string {
  const sentence = say(`recordFault.${code}`, {
    path: path === '' ? say('command.input') : path,
    longest: LONGEST_ID,
  });
  return clauses.length === 0
    ? sentence
    : say('command.byClauses', { sentence, clauses: clauses.join(', ') });
}

import { glossary as de } from '../src/words/de/glossary';
import { glossary as en } from '../src/words/en/glossary';
import { glossary as es } from '../src/words/es/glossary';
import { languageText } from '../src/words/formats';
import { glossary as fr } from '../src/words/fr/glossary';
import { type Glossary, type Term, TERMS } from '../src/words/glossary';
import { glossary as ja } from '../src/words/ja/glossary';
import { glossary as pt } from '../src/words/pt/glossary';
import type { Language } from '../src/words/spoken';

const glossaries: Record<Language, Glossary> = { en, de, es, fr, ja, pt };

/** The words that people meet: what each means, the word of each language, and those not to use for it. */
export function glossaryPage(): string {
  const languages = Object.entries(glossaries);
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const wordings = (term: Term) =>
    languages.map(([, glossary]) => `**${glossary[term].word}**; not: ${glossary[term].avoid.join(', ')}`);
  return [
    '<!-- Written by `npm run docs` from src/words. -->',
    '',
    '# The words that people meet',
    '',
    'One word for one thing, in every language. The tests go through every message and find none of the words that are not to be used.',
    '',
    row(['meaning', ...languages.map(([code]) => languageText('en', code))]),
    row(['---', ...languages.map(() => '---')]),
    ...(Object.keys(TERMS) as Term[]).map((term) => row([TERMS[term], ...wordings(term)])),
    '',
  ].join('\n');
}

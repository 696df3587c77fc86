import { dayWords } from '../../words/day-words';

/** Shorter words could be too many months. */
const SHORTEST = 3;

interface Month {
  name: string;
  number: number;
}

let made: readonly Month[] | undefined;

/** Made when the first word is looked at: most functions read no file, and formatters are slow to make. */
const names = (): readonly Month[] => (made ??= dayWords.flatMap(namesIn));

function namesIn({ locale, months }: (typeof dayWords)[number]): Month[] {
  const format = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  const long = Array.from({ length: 12 }, (_, index) => ({
    name: format.format(Date.UTC(2000, index, 1)).toLowerCase(),
    number: index + 1,
  }));
  return [...long, ...Object.entries(months).map(([name, number]) => ({ name, number }))];
}

/** The month that a word means in a language of the app, in full or shortened: `Dec`, `Dez.`, `March`, `Mrz`. */
export function monthNamed(word: string): number | null {
  const text = word.toLowerCase().replace(/\.$/, '');
  if (text.length < SHORTEST) return null;
  const meant = names().filter(({ name }) => name.startsWith(text));
  const found = new Set(meant.map(({ number }) => number));
  // `Sept` is the beginning of the name, and `Juli` of no other than its own.
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

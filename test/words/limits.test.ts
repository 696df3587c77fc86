import * as limits from '../../src/contract/limits';
import { LANGUAGES } from '../../src/words/spoken';
import { messagesOf, type Words } from '../../src/words/words';

/** Numbers of one digit stand in sentences for themselves: `1 or more`. */
const known = new Set<number>([...Object.values(limits)].flat().filter((limit) => limit >= 10));
/** Amounts and days that stand as examples are no limits. */
const numbersIn = (message: string) =>
  [...message.matchAll(/(?<![\d.,-])\d+(?![\d.,-]*\d)/g)].map(([number]) => Number(number));

it.each(LANGUAGES)(
  'in %s, no message writes a limit by itself: it takes the number as a value',
  async (language) => {
    const { words } = (await import(`../../src/words/${language}/index.ts`)) as { words: Words };
    const written = Object.entries(messagesOf(words)).filter(([, message]) =>
      numbersIn(message).some((number) => known.has(number)),
    );
    expect(written).toEqual([]);
  },
);

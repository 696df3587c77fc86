import type { Policy } from '../../policy';
import { columnWords } from '../../words/columns';

/** The vendor's own words, which its files put before the name of a product. */
const VENDOR = ['balsamiq', 'mockups'];

/** Words that the vendor's files put around the name of a product, and that part no two products. */
const AROUND = new Set([
  ...VENDOR,
  '3',
  'atlassian',
  ...columnWords.flatMap(({ aroundProducts }) => aroundProducts),
]);

/**
 * Finds products by the texts of a file: by id, by a name of the terms, and by the words that part it from the others
 * (`Balsamiq Mockups for JIRA (Server)`). Null for a text that could be two products, or none.
 */
export function productFinder(policy: Policy, today: string): (text: string) => string | null {
  const byWords = new Map<string, string | null>();
  for (const [id, { name }] of Object.entries(policy.productsOn(today)))
    for (const words of new Set([textOf(wordsOf(id)), textOf(wordsOf(name))])) {
      const known = byWords.get(words);
      byWords.set(words, known === undefined || known === id ? id : null);
    }
  return (text) => policy.productNamed(text) ?? byWords.get(textOf(wordsOf(text))) ?? null;
}

/**
 * The products that a text could mean which names a product only in part: `Mockups for JIRA` is the one for the server
 * or the one for the cloud. The vendor's own name has to stand in it.
 */
export function productGuesser(policy: Policy, today: string): (text: string) => readonly string[] {
  const products = Object.entries(policy.productsOn(today)).map(([id, { name }]) => ({
    id,
    words: wordsOf(name),
  }));
  return (text) => {
    if (!namesVendor(text)) return [];
    const words = wordsOf(text);
    if (words.length === 0) return [];
    return products.filter((each) => words.every((word) => each.words.includes(word))).map(({ id }) => id);
  };
}

/** Whether a text has the vendor's own name in it: what else looks like a product may be somebody else's. */
export const namesVendor = (text: string): boolean =>
  VENDOR.some((word) => text.toLowerCase().includes(word));

const wordsOf = (text: string) =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !AROUND.has(word));

const textOf = (words: readonly string[]) => words.join(' ');

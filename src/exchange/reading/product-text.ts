import type { Policy } from '../../policy';
import { columnWords } from '../../words/columns';

/** Words that the vendor's files put around the name of a product, and that part no two products. */
const AROUND = new Set([
  'balsamiq',
  'mockups',
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
    for (const words of new Set([wordsOf(id), wordsOf(name)])) {
      const known = byWords.get(words);
      byWords.set(words, known === undefined || known === id ? id : null);
    }
  return (text) => policy.productNamed(text) ?? byWords.get(wordsOf(text)) ?? null;
}

const wordsOf = (text: string) =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !AROUND.has(word)).join(' ');

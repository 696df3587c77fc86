import type { Day, Policy } from '../../../policy';
import { namesVendor, productFinder, productGuesser } from '../product-text';

/** A product that a line names: for certain, or one of several. */
export interface ProductMention {
  ids: readonly string[];
  /** What stands in the line. */
  text: string;
  at: number;
}

/** More words has no name of a product. */
const MOST_WORDS = 8;

/** Finds the product in a line of a mail: the longest name that is known, else the longest that could be several. */
export function mentionFinder(policy: Policy, today: Day): (line: string) => ProductMention | null {
  const named = productFinder(policy, today);
  const guessed = productGuesser(policy, today);
  return (line) => {
    if (!namesVendor(line)) return null;
    const windows = windowsOf(line);
    for (const each of windows) {
      const id = namesVendor(each.text) ? named(each.text) : null;
      if (id !== null) return { ids: [id], ...each };
    }
    for (const each of windows) {
      const ids = guessed(each.text);
      if (ids.length > 0) return { ids, ...each };
    }
    return null;
  };
}

/** Every stretch of words of a line, the longest first. */
function windowsOf(line: string): { text: string; at: number }[] {
  const words = [...line.matchAll(/[\p{L}\p{N}]+/gu)];
  const windows: { text: string; at: number }[] = [];
  for (let count = Math.min(MOST_WORDS, words.length); count > 0; count -= 1)
    for (let from = 0; from + count <= words.length; from += 1) {
      const last = words[from + count - 1];
      const at = words[from]?.index ?? 0;
      if (last) windows.push({ text: line.slice(at, last.index + last[0].length), at });
    }
  return windows;
}

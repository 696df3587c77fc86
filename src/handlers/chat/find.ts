import type { LicenseEntry } from '../../contract/licenses';
import type { Day, Policy } from '../../policy';
import type { Ports } from '../../ports';
import { readRegister } from '../../ports/whole-list';

/** How many licenses of the register are looked through, well within a function's time. */
const MOST_LICENSES = 12_000;

/** A word of at most so many letters has to be a whole word: `the` does not find Athens. */
const SHORT = 3;

/** Everything here is a license, so this word chooses none. */
const SAYS_NOTHING = /^licen[sc]es?$/;

/** The licenses that a text means. */
export interface Found {
  /** The most urgent come first. These are all licenses where the text names none. */
  meant: LicenseEntry[];
  /** Whether the text names something, and no license has any of its words. */
  noMatch: boolean;
  /** All licenses that were looked through. */
  among: LicenseEntry[];
  /** Whether these are all registered licenses. */
  complete: boolean;
}

/** Finds licenses by words of their id, name, product or contact. Those with most of the words are meant. */
export async function findLicenses(
  ports: Pick<Ports, 'policy' | 'register'>,
  text: string,
  today: Day,
): Promise<Found> {
  const { entries: among, complete } = await readRegister(ports, MOST_LICENSES);
  const wanted = [...new Set(wordsOf(text))].filter((word) => !SAYS_NOTHING.test(word));
  if (wanted.length === 0) return { meant: among, noMatch: false, among, complete };
  const products = ports.policy.productsOn(today);
  const counted = among.map((entry) => ({ entry, hits: hits(entry, products, wanted) }));
  const most = counted.reduce((most, { hits }) => Math.max(most, hits), 0);
  const meant = counted.filter(({ hits }) => hits > 0 && hits === most).map(({ entry }) => entry);
  return { meant, noMatch: meant.length === 0, among, complete };
}

/** How many of the words a license has. Every license has the word Mockups, whatever its product is called. */
function hits(
  { id, name, contact, license }: LicenseEntry,
  products: ReturnType<Policy['productsOn']>,
  wanted: readonly string[],
): number {
  const product = products[license.product]?.name ?? '';
  const words = wordsOf([id, name, contact, license.product, product, 'Mockups'].join(' '));
  return wanted.filter((word) =>
    word.length <= SHORT ? words.includes(word) : words.some((other) => other.includes(word)),
  ).length;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

import type { LicenseEntry } from '../../contract/entry';
import { mockupsPolicy } from '../../policy';
import type { Ports } from '../../ports';

/** How many pages of the register are looked through, and how many licenses an answer has. */
const MOST_PAGES = 10;
const MOST = 10;

/** The licenses that a text means, the most urgent first: by id, name, product or contact; all where it is empty. */
export async function findLicenses(
  { register }: Ports,
  text: string,
): Promise<{ found: LicenseEntry[]; more: boolean }> {
  const wanted = text.trim().toLowerCase().split(/\s+/).filter(Boolean);
  const found: LicenseEntry[] = [];
  let after: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { items, next } = await register.page({ from: null, before: null }, after);
    found.push(...items.map(({ entry }) => entry).filter((entry) => isMeant(entry, wanted)));
    if (found.length > MOST) return { found: found.slice(0, MOST), more: true };
    if (next === null) return { found, more: false };
    after = next;
  }
  return { found, more: true };
}

function isMeant({ id, name, contact, license }: LicenseEntry, wanted: readonly string[]): boolean {
  const product = mockupsPolicy.products[license.product]?.name ?? '';
  const text = [id, name, contact, license.product, product].join(' ').toLowerCase();
  return wanted.every((word) => text.includes(word));
}

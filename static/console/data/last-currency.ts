import type { LicenseEntry } from '../../../src/contract/licenses';

/** Of the license that was saved last and has a price: the currency of its latest one. */
export function lastCurrency(entries: readonly LicenseEntry[]): string {
  let last: { savedAt: string; currency: string } | null = null;
  for (const { updatedAt, license } of entries) {
    const priced = (license.history ?? []).filter(({ price }) => price !== undefined);
    const latest = priced.sort((a, b) => a.on.localeCompare(b.on)).at(-1)?.price;
    if (latest && (!last || last.savedAt < updatedAt))
      last = { savedAt: updatedAt, currency: latest.currency };
  }
  return last?.currency ?? '';
}

import { useMemo } from 'react';
import type { LicenseEntry } from '../../../src/contract/licenses';
import { useRegister } from './use-register';

/** The currency of the purchase that was entered last, as far as the register was read; blank where none has a price. */
export function useLastCurrency(): string {
  const { entries } = useRegister();
  return useMemo(() => lastCurrency(entries), [entries]);
}

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

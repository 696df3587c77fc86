import type { LicenseEntry } from '../../../src/contract/licenses';
import type { Page } from '../../../src/contract/page';

/** The register as far as it was read. */
export interface ReadRegister {
  entries: readonly LicenseEntry[];
  /** Where the part that was not read yet begins; null where all was read. */
  next: string | null;
}

export const NOTHING: ReadRegister = { entries: [], next: null };

/** Parts overlap when a license moves while they are read: it stands once, as it was stored last. */
export function withPart({ entries }: ReadRegister, { items, next }: Page<LicenseEntry>): ReadRegister {
  const known = new Map(entries.map((entry) => [entry.id, entry]));
  for (const entry of items) {
    const other = known.get(entry.id);
    if (!other || other.updatedAt <= entry.updatedAt) known.set(entry.id, entry);
  }
  return { entries: [...known.values()], next };
}

/** The register with licenses as they are stored now. One that was read as it was saved later stays. */
export function withEntries(register: ReadRegister, stored: readonly LicenseEntry[]): ReadRegister {
  return { ...withPart(register, { items: [...stored], next: null }), next: register.next };
}

export function withoutEntry(register: ReadRegister, gone: string): ReadRegister {
  return { ...register, entries: register.entries.filter(({ id }) => id !== gone) };
}

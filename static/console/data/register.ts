import type { QueryFunctionContext } from '@tanstack/react-query';
import type { LicenseEntry } from '../../../src/contract/licenses';
import type { Page } from '../../../src/contract/page';
import { asWritten } from './amend';
import { answerTo } from './ask';

/** The register as far as it was read. */
export interface ReadRegister {
  entries: readonly LicenseEntry[];
  /** Where the part that was not read yet begins; null where all was read. */
  next: string | null;
}

/**
 * Reads the register part by part, and shows what was read so far. A read that broke off goes on where it was. A register
 * that is known as a whole stays on screen until it was read anew as a whole.
 */
export async function readRegister({
  client,
  queryKey,
  signal,
}: QueryFunctionContext): Promise<ReadRegister> {
  const known = () => client.getQueryData<ReadRegister>(queryKey);
  const add = (register: ReadRegister, part: Page<LicenseEntry>) =>
    asWritten(client, queryKey, withPart(register, part));
  if (known()?.next === null) return readAnew(known, add, signal);
  for (;;) {
    const part = await readPart(known()?.next ?? null, signal);
    // It is added to what is known by now: a license may have been stored since the part was asked for.
    const register = add(known() ?? NOTHING, part);
    if (register.next === null) return register;
    client.setQueryData(queryKey, register);
  }
}

const NOTHING: ReadRegister = { entries: [], next: null };

async function readAnew(
  known: () => ReadRegister | undefined,
  add: (register: ReadRegister, part: Page<LicenseEntry>) => ReadRegister,
  signal: AbortSignal,
): Promise<ReadRegister> {
  for (;;) {
    const before = known();
    let register = NOTHING;
    do register = add(register, await readPart(register.next, signal));
    while (register.next !== null);
    // A license that was stored meanwhile may be missing in what was read.
    if (known() === before) return register;
  }
}

async function readPart(after: string | null, signal: AbortSignal): Promise<Page<LicenseEntry>> {
  const part = await answerTo('listLicenses', after === null ? {} : { after });
  signal.throwIfAborted();
  return part;
}

/** Parts overlap when a license moves while they are read: it stands once, as it was stored last. */
function withPart({ entries }: ReadRegister, { items, next }: Page<LicenseEntry>): ReadRegister {
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

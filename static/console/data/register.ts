import type { QueryClient, QueryFunctionContext } from '@tanstack/react-query';
import type { LicenseEntry } from '../../../src/contract/licenses';
import type { Page } from '../../../src/contract/page';
import { asWritten } from './amend';
import { answerTo, Unanswered } from './ask';
import { readOpening } from './opening';

/** The register as far as it was read. */
export interface ReadRegister {
  entries: readonly LicenseEntry[];
  /** Where the part that was not read yet begins; null where all was read. */
  next: string | null;
}

/**
 * Reads the register part by part, and shows what was read so far. The first part comes with the opening of the console. A
 * read that broke off goes on where it was. A register that is known as a whole stays on screen until it was read anew as
 * a whole.
 */
export async function readRegister({
  client,
  queryKey,
  signal,
}: QueryFunctionContext): Promise<ReadRegister> {
  const known = () => client.getQueryData<ReadRegister>(queryKey);
  const add = (register: ReadRegister, part: Page<LicenseEntry>) =>
    asWritten(client, queryKey, withPart(register, part));
  if (known()?.next === null) return readAnew({ client, known, add, signal });
  const first = async () => {
    const { licenses, nearest } = await readOpening(client);
    return { ...licenses, items: [...licenses.items, ...nearest] };
  };
  return readOn(known()?.next ?? null, { first, signal }, (part) => {
    // It is added to what is known by now: a license may have been stored since the part was asked for.
    const register = add(known() ?? NOTHING, part);
    if (register.next !== null) client.setQueryData(queryKey, register);
    return register;
  });
}

const NOTHING: ReadRegister = { entries: [], next: null };

interface Parts {
  /** Reads the first part. */
  first: () => Promise<Page<LicenseEntry>>;
  signal: AbortSignal;
}

/** Reads from a place in the list on to its end; null: from the beginning. `add` takes each part, and gives all that was read. */
async function readOn(
  from: string | null,
  { first, signal }: Parts,
  add: (part: Page<LicenseEntry>, isFirst: boolean) => ReadRegister,
): Promise<ReadRegister> {
  for (let after = from, mayBeginAgain = true; ;) {
    try {
      const part = await (after === null ? first() : answerTo('listLicenses', { after }));
      signal.throwIfAborted();
      const register = add(part, after === null);
      if (register.next === null) return register;
      after = register.next;
    } catch (error) {
      // The platform does not say how long a place in a list is good for.
      if (after === null || !mayBeginAgain || !isPlaceGone(error)) throw error;
      after = null;
      mayBeginAgain = false;
    }
  }
}

const isPlaceGone = (error: unknown): boolean =>
  error instanceof Unanswered && error.failure.code === 'bad-input' && error.failure.fault.path === 'after';

/** A register that was being read anew, and what of it was known before. */
interface ReadingAnew {
  before: ReadRegister | undefined;
  register: ReadRegister;
  /** When it was begun, in epoch milliseconds. */
  begunAt: number;
}

/** What was read anew until it broke off. */
const brokenOff = new WeakMap<QueryClient, ReadingAnew>();

/** For how long what was read anew is new enough to go on from. */
const NEW_MS = 5 * 60_000;

interface ReadAnewWays {
  client: QueryClient;
  known: () => ReadRegister | undefined;
  add: (register: ReadRegister, part: Page<LicenseEntry>) => ReadRegister;
  signal: AbortSignal;
}

async function readAnew({ client, known, add, signal }: ReadAnewWays): Promise<ReadRegister> {
  for (;;) {
    const before = known();
    const kept = brokenOff.get(client);
    const reading: ReadingAnew =
      kept && kept.before === before && Date.now() - kept.begunAt < NEW_MS
        ? kept
        : { before, register: NOTHING, begunAt: Date.now() };
    brokenOff.set(client, reading);
    const first = () => answerTo('listLicenses', {});
    const register = await readOn(reading.register.next, { first, signal }, (part, isFirst) => {
      reading.register = add(isFirst ? NOTHING : reading.register, part);
      return reading.register;
    });
    brokenOff.delete(client);
    // A license that was stored meanwhile may be missing in what was read.
    if (known() === before) return register;
  }
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

import type { QueryClient } from '@tanstack/react-query';
import type { LicenseEntry } from '../../../src/contract/licenses';
import type { Page } from '../../../src/contract/page';
import { createPace } from '../../../src/exchange/importing/pace';
import { clockTime } from '../importing/time';
import { MOST_WAITS, waitForRoom } from '../importing/waiting';
import { answerTo, type AskFailure, Unanswered } from './ask';
import type { ReadRegister } from './known-register';

/** The platform counts a read once for each of these that it begins. */
const READ_BYTES = 10_000;

/** So much is read without a wait: about 10,000 licenses. */
const READS_AT_ONCE = 400;

/**
 * The reads that a long register takes in a minute. The platform takes 4,000 of an installation; the rest is left to the
 * prompts, and to everyone else who works meanwhile.
 */
const READS_A_MINUTE = 2_000;

/** What is read so far is shown when so many times as much was shown before: to show each part would take too long. */
const SHOWN_SHARE = 10;

/** How a register is read, and how it is put together. */
interface ReadWays {
  /** What is known of it by now. */
  known: () => ReadRegister | undefined;
  /** The register with a part more; undefined: with this part alone. */
  add: (register: ReadRegister | undefined, part: Page<LicenseEntry>) => ReadRegister;
  signal: AbortSignal;
}

/** Reads what is not known yet, and shows what was read so far. */
export async function readRest(
  ways: ReadWays & { first: () => Promise<Page<LicenseEntry>>; show: (register: ReadRegister) => void },
): Promise<ReadRegister> {
  const { known, add, signal, first, show } = ways;
  const unseen: Page<LicenseEntry> = { items: [], next: known()?.next ?? null };
  // It is added to what is known by now: a license may have been stored since the part was asked for.
  const gathered = () => add(known(), { items: unseen.items.splice(0), next: unseen.next });
  const showSoFar = () => {
    if (unseen.items.length > 0) show(gathered());
  };
  try {
    await readOn(unseen.next, { first, signal, rest: showSoFar }, ({ items, next }) => {
      unseen.items.push(...items);
      unseen.next = next;
      const shown = known()?.entries.length ?? 0;
      if (next !== null && unseen.items.length * SHOWN_SHARE >= shown) showSoFar();
    });
  } catch (error) {
    if (!signal.aborted) showSoFar();
    throw error;
  }
  return gathered();
}

interface Parts {
  /** Reads the first part. */
  first: () => Promise<Page<LicenseEntry>>;
  signal: AbortSignal;
  /** Called before a wait. */
  rest?: () => void;
}

/**
 * Reads from a place in the list on to its end, no faster than leaves room for others; null: from the beginning. `take` gets
 * each part. Where the platform takes no more for now, it waits and goes on.
 */
async function readOn(
  from: string | null,
  { first, signal, rest }: Parts,
  take: (part: Page<LicenseEntry>, isFirst: boolean) => void,
): Promise<void> {
  const keepPace = createReadPace();
  let vainWaits = 0;
  for (let after = from, mayBeginAgain = true; ;) {
    try {
      const part = await (after === null ? first() : answerTo('listLicenses', { after }));
      signal.throwIfAborted();
      take(part, after === null);
      if (part.next === null) return;
      after = part.next;
      vainWaits = 0;
      await keepPace(part, signal);
    } catch (error) {
      const busy = busyIn(error);
      if (after !== null && busy && vainWaits < MOST_WAITS) {
        vainWaits += 1;
        rest?.();
        await waitForRoom(busy, { time: clockTime, stop: signal, tell: () => undefined });
        signal.throwIfAborted();
        continue;
      }
      // The platform does not say how long a place in a list is good for.
      if (after === null || !mayBeginAgain || !isPlaceGone(error)) throw error;
      after = null;
      mayBeginAgain = false;
    }
  }
}

/** Waits after a part where much was read already. A part is as many reads as its bytes say. */
function createReadPace() {
  const keepPace = createPace(clockTime, READS_A_MINUTE);
  let left = READS_AT_ONCE;
  return async ({ items }: Page<LicenseEntry>, signal: AbortSignal) => {
    const reads = Math.ceil(JSON.stringify(items).length / READ_BYTES);
    left -= reads;
    if (left < 0) await keepPace(reads, signal);
    signal.throwIfAborted();
  };
}

function busyIn(error: unknown): Extract<AskFailure, { code: 'busy' }> | null {
  return error instanceof Unanswered && error.failure.code === 'busy' ? error.failure : null;
}

const isPlaceGone = (error: unknown): boolean =>
  error instanceof Unanswered && error.failure.code === 'bad-input' && error.failure.fault.path === 'after';

/** A register that was being read anew, and what of it was known before. */
interface ReadingAnew {
  before: ReadRegister | undefined;
  /** Undefined before its first part. */
  register: ReadRegister | undefined;
  /** When it was begun, in epoch milliseconds. */
  begunAt: number;
}

/** What was read anew until it broke off. */
const brokenOff = new WeakMap<QueryClient, ReadingAnew>();

/** For how long what was read anew is new enough to go on from. */
const NEW_MS = 5 * 60_000;

/** Reads a register that is known as a whole once more, as a whole. */
export async function readAnew({
  client,
  known,
  add,
  signal,
}: ReadWays & { client: QueryClient }): Promise<ReadRegister> {
  for (;;) {
    const before = known();
    const kept = brokenOff.get(client);
    const reading: ReadingAnew =
      kept && kept.before === before && Date.now() - kept.begunAt < NEW_MS
        ? kept
        : { before, register: undefined, begunAt: Date.now() };
    brokenOff.set(client, reading);
    const first = () => answerTo('listLicenses', {});
    await readOn(reading.register?.next ?? null, { first, signal }, (part, isFirst) => {
      reading.register = add(isFirst ? undefined : reading.register, part);
    });
    brokenOff.delete(client);
    // A license that was stored meanwhile may be missing in what was read.
    if (reading.register && known() === before) return reading.register;
  }
}

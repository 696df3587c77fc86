import { getAppContext } from '@forge/api';
import type { Digests, HostOf, MakingChange } from '../digest';
import { SETTLED_MS } from '../settled';
import { ATTENTION_ENTITY } from './attention-rows';
import { digestIn, digestRow, standing, standingIn } from './digest-row';
import { digestWith } from './digest-with';
import { watchingStorage } from './table';

/** How long a process knows that it noted a change. Nobody makes a new digest so soon. */
const KNOWN_MS = 120_000;

/** How often the row is read and replaced, where others replace it meanwhile. After that, the digest is dropped. */
const TRIES = 4;

/** So many changes at the same time have names in the row. A function that breaks off leaves its name there. */
const MOST_OPEN = 8;

/** What a process knows of the change that it noted last. */
interface Noted {
  at: number;
  /** No digest stood then, and none was made since. */
  isDropped: boolean;
}

/**
 * The digest, the names of the changes that are being made, and the note of the last change stand in one row, which is
 * read by its key: no query's delay can hide a change. A change puts its name there before it writes anything. When all
 * is written, it reads by their keys what it wrote, and replaces the row as it was before that reading: by the digest
 * that tells it, without the name. So whatever is written later is either read, or has a name of its own there.
 *
 * Who makes a digest anew replaces the row only as it read it, and only where the note is old: so it cannot undo the note
 * of a change, nor store what was read before the change was written.
 */
export function createForgeDigests(): Digests {
  /** What this process noted last, by installation. It may serve several. */
  const notes = new Map<string, Noted>();
  const installation = () => String(getAppContext().installationAri);
  const knownAt = (now: Date): Noted | null => {
    const noted = notes.get(installation());
    const since = now.getTime() - (noted?.at ?? -Infinity);
    return noted && since >= 0 && since < KNOWN_MS ? noted : null;
  };
  const note = (now: Date, isDropped: boolean) => notes.set(installation(), { at: now.getTime(), isDropped });
  const dropAt = async (now: Date) => {
    await digestRow.put({ changedAt: now.toISOString() });
    note(now, true);
  };

  /** Puts the name of a change beside the digest; or drops the digest, where that has no room or does not come about. */
  const begin = async (now: Date, name: string): Promise<{ isNoted: boolean; isOpen: boolean }> => {
    const known = knownAt(now);
    if (known?.isDropped) return { isNoted: false, isOpen: false };
    for (let tries = 0; tries < TRIES; tries += 1) {
      const row = await digestRow.get();
      const state = standingIn(row);
      if (!row || !state || state.open.length >= MOST_OPEN) break;
      const isKnown = known !== null && state.changedAt !== undefined;
      const noted = isKnown ? {} : { changedAt: now.toISOString() };
      if (!(await digestRow.replace(row, { ...state, open: [...state.open, name], ...noted }))) continue;
      if (!isKnown) note(now, false);
      return { isNoted: !isKnown, isOpen: true };
    }
    await dropAt(now);
    return { isNoted: true, isOpen: false };
  };

  /**
   * Has the digest tell what the change wrote, and takes its name away. Where the digest has no room for it, or others
   * replace it all the time, the name stays: the digest is not used then until it is made anew.
   */
  const end = async (name: string, changed: ReadonlySet<string>, hostOf: HostOf): Promise<void> => {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const row = await digestRow.get();
      const state = standingIn(row);
      if (!row || !state) return;
      const { changedAt } = state;
      const digest = await digestWith(digestIn(state), changed, hostOf);
      const open = state.open.filter((each) => each !== name);
      const noted = changedAt === undefined ? {} : { changedAt };
      if (!digest || (await digestRow.replace(row, standing(digest, { open, ...noted })))) return;
    }
  };

  const makeUnder = async <T>(name: string, { make, hostOf, broke }: MakingChange<T>): Promise<T> => {
    const { value, use } = await watchingStorage(make);
    if (use.isUnsure) return value;
    try {
      await end(name, use.changed.get(ATTENTION_ENTITY) ?? new Set(), hostOf);
    } catch (error) {
      broke(error);
    }
    return value;
  };

  return {
    begin: async (now) => {
      const name = crypto.randomUUID();
      const { isNoted, isOpen } = await begin(now, name);
      return { isNoted, making: (making) => (isOpen ? makeUnder(name, making) : making.make()) };
    },

    drop: async (now) => {
      if (knownAt(now)?.isDropped) return false;
      await dropAt(now);
      return true;
    },

    lastChange: async () => {
      const state = (await digestRow.get())?.state;
      return state?.changedAt === undefined ? null : new Date(state.changedAt);
    },

    renew: async (now, make) => {
      const row = await digestRow.get();
      // Nobody knows what was changed a moment ago.
      if (!row) return digestRow.put({ changedAt: now.toISOString() });
      const { changedAt } = row.state;
      if (changedAt !== undefined && now.getTime() - Date.parse(changedAt) < SETTLED_MS) return;
      const digest = await make();
      if (digest === null) return;
      await digestRow.replace(row, standing(digest, { open: [] }));
    },
  };
}

export const forgeDigests = createForgeDigests();

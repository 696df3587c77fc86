import type { LicenseEntry } from '../../../src/contract/licenses';
import type { Page } from '../../../src/contract/page';
import type { AskFailure } from './ask';

/** What is known of the register, page by page. */
export interface Register {
  entries: readonly LicenseEntry[];
  /** `reading`: pages still come; `whole`: all are there; `broken`: the last read failed. */
  progress: 'reading' | 'whole' | 'broken';
  failure: AskFailure | null;
  /** When the answer that is shown came, in ms; null before the first. */
  readAt: number | null;
  /** Whether the entries are all there are, be it from an earlier read. */
  complete: boolean;
  /** What the running read has brought so far; takes the place of `entries` once it says more. */
  incoming: readonly LicenseEntry[];
}

export type RegisterEvent =
  | { type: 'begin' }
  | { type: 'page'; page: Page<LicenseEntry>; at: number }
  | { type: 'fail'; failure: AskFailure }
  | { type: 'saved'; entry: LicenseEntry }
  | { type: 'deleted'; id: string };

export const emptyRegister: Register = {
  entries: [],
  progress: 'reading',
  failure: null,
  readAt: null,
  complete: false,
  incoming: [],
};

/** A read replaces what is shown page by page; one that fails leaves what was there, and says so. */
export function registerAfter(register: Register, event: RegisterEvent): Register {
  switch (event.type) {
    case 'begin':
      return { ...register, progress: 'reading', failure: null, incoming: [] };
    case 'page': {
      const incoming = merge(register.incoming, event.page.items);
      const done = event.page.next === null;
      // An earlier whole answer stays on screen until the new one is whole too.
      const entries = done || !register.complete ? incoming : register.entries;
      return {
        ...register,
        incoming,
        entries,
        progress: done ? 'whole' : 'reading',
        complete: done || register.complete,
        readAt: event.at,
      };
    }
    case 'fail':
      return { ...register, progress: 'broken', failure: event.failure };
    case 'saved':
      return {
        ...register,
        entries: put(register.entries, event.entry),
        incoming: put(register.incoming, event.entry),
      };
    case 'deleted':
      return {
        ...register,
        entries: register.entries.filter(({ id }) => id !== event.id),
        incoming: register.incoming.filter(({ id }) => id !== event.id),
      };
  }
}

/** Pages can overlap when a license moves while they are read: each stands once, as it was read last. */
function merge(known: readonly LicenseEntry[], read: readonly LicenseEntry[]): LicenseEntry[] {
  const ids = new Set(read.map(({ id }) => id));
  return [...known.filter(({ id }) => !ids.has(id)), ...read];
}

function put(entries: readonly LicenseEntry[], entry: LicenseEntry): LicenseEntry[] {
  const at = entries.findIndex(({ id }) => id === entry.id);
  return at < 0 ? [...entries, entry] : entries.map((known, index) => (index === at ? entry : known));
}

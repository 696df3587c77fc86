import { AsyncLocalStorage } from 'node:async_hooks';

/** What was done with the storage while it was watched. */
export interface StorageUse {
  /** The keys of the rows that were written or removed, or were to be, by entity. */
  changed: ReadonlyMap<string, ReadonlySet<string>>;
  /** Whether a call got no answer: the storage may have done what it was asked for, or may still do it. */
  isUnsure: boolean;
}

interface Watch {
  changed: Map<string, Set<string>>;
  isUnsure: boolean;
}

const watches = new AsyncLocalStorage<Watch>();

/** Does some work, and tells what it did with the storage. */
export async function watchingStorage<T>(work: () => Promise<T>): Promise<{ value: T; use: StorageUse }> {
  const watch: Watch = { changed: new Map(), isUnsure: false };
  const value = await watches.run(watch, work);
  return { value, use: watch };
}

/** To be called with each row that is to be written or removed. */
export function noteChange(entity: string, keys: readonly string[]): void {
  const watch = watches.getStore();
  if (!watch) return;
  const noted = watch.changed.get(entity) ?? new Set();
  for (const key of keys) noted.add(key);
  watch.changed.set(entity, noted);
}

/** To be called where the storage did not answer. */
export function noteNoAnswer(): void {
  const watch = watches.getStore();
  if (watch) watch.isUnsure = true;
}

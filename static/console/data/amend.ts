import { type DataTag, hashKey, type QueryClient, type QueryKey } from '@tanstack/react-query';

/** For how long a query may come without what was written before. The platform names no time; seconds are usual. */
const LAG_MS = 60_000;

/** What a write changes, and when it was made, in epoch milliseconds. */
interface WrittenChange {
  at: number;
  change: (read: never) => unknown;
}

/** What was written lately: by the key of the read that it changes, the oldest first. */
const written = new WeakMap<QueryClient, Map<string, WrittenChange[]>>();

/**
 * Changes what is known, where it is known, and what is read within the next minute: a query may lag behind the write.
 * The change is made again and again, and has to leave alone what is as written, or newer. This is no read: how old the
 * rest is, and whether the last read failed, stay as they are.
 */
export function amend<T>(
  client: QueryClient,
  { queryKey }: { queryKey: DataTag<QueryKey, T, unknown> },
  change: (known: T) => T,
): void {
  note(client, queryKey, change);
  const query = client.getQueryCache().find<T>({ queryKey, exact: true });
  if (query?.state.data !== undefined) query.setState({ data: change(query.state.data) });
}

function note<T>(client: QueryClient, queryKey: QueryKey, change: (read: T) => T): void {
  const changes = written.get(client) ?? new Map<string, WrittenChange[]>();
  written.set(client, changes);
  const key = hashKey(queryKey);
  changes.set(key, [...recent(changes.get(key)), { at: Date.now(), change }]);
}

const recent = (changes: readonly WrittenChange[] = []): WrittenChange[] =>
  changes.filter(({ at }) => at > Date.now() - LAG_MS);

/** What was read under a key, with all that was written lately. */
export function asWritten<T>(client: QueryClient, queryKey: QueryKey, read: T): T {
  const changes = written.get(client)?.get(hashKey(queryKey));
  return recent(changes).reduce((known, { change }) => (change as (known: T) => T)(known), read);
}

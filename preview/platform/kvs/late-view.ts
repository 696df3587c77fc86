import type { StoredValue } from '../store';
import type { StorageBehaviour } from './storage-behaviour';

/** What queries see of the tables: changes some calls late. A `get` by key is not affected. */
export interface LateView {
  /** To be called before each change, with what stands there until then. */
  changing: (table: string, key: string, before: StoredValue | undefined) => void;
  /** A call goes by. */
  tick: () => void;
  /** The rows of a table as a query sees them. */
  of: (table: string, rows: Iterable<[string, StoredValue]>) => Map<string, StoredValue>;
}

interface LateChange {
  table: string;
  key: string;
  before: StoredValue | undefined;
  at: number;
}

export function createLateView(setting: Pick<StorageBehaviour, 'lagCalls'>): LateView {
  let calls = 0;
  let unseen: LateChange[] = [];
  return {
    changing: (table, key, before) => {
      if (setting.lagCalls > 0) unseen.push({ table, key, before, at: calls });
    },
    tick: () => {
      calls += 1;
      unseen = unseen.filter(({ at }) => at + setting.lagCalls >= calls);
    },
    of: (table, rows) => {
      const seen = new Map(rows);
      // The latest change is taken back first.
      for (const change of unseen.toReversed()) {
        if (change.table !== table) continue;
        if (change.before) seen.set(change.key, change.before);
        else seen.delete(change.key);
      }
      return seen;
    },
  };
}

import type { Stored } from '../store';
import type { Setting } from './setting';

/** What queries see of the tables: changes some calls late. A `get` by key is not affected. */
export interface LateView {
  /** To be called before each change, with what stands there until then. */
  changing: (table: string, key: string, before: Stored | undefined) => void;
  /** A call goes by. */
  tick: () => void;
  /** The rows of a table as a query sees them. */
  of: (table: string, rows: Iterable<[string, Stored]>) => Map<string, Stored>;
}

interface Change {
  table: string;
  key: string;
  before: Stored | undefined;
  at: number;
}

export function createLateView(setting: Pick<Setting, 'lagCalls'>): LateView {
  let calls = 0;
  let unseen: Change[] = [];
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

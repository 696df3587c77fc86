import type { PlatformSetting } from '../setting';
import type { StoredTable, StoredValue } from '../store';
import type { SeenRows } from './in-order';

/** What queries see of the tables: changes some time late. A `get` by key is not affected. */
export interface LateView {
  /** To be called before each change, with what stands there until then. */
  changing: (table: string, key: string, before: StoredValue | undefined) => void;
  /** The rows of a table as a query sees them. */
  of: (table: string, rows: StoredTable) => Pick<SeenRows, 'rows' | 'version'>;
}

interface LateChange {
  table: string;
  key: string;
  before: StoredValue | undefined;
  /** Epoch milliseconds. */
  at: number;
}

/** `now` is the clock that the lag passes by, in epoch milliseconds. */
export function createLateView(setting: Pick<PlatformSetting, 'lagMs'>, now: () => number): LateView {
  let unseen: LateChange[] = [];
  // Who travels back in time is not made to wait until the day of the change.
  const isUnseen = ({ at }: LateChange) => Math.abs(now() - at) < setting.lagMs;
  return {
    changing: (table, key, before) => {
      if (setting.lagMs > 0) unseen.push({ table, key, before, at: now() });
    },
    of: (table, rows) => {
      unseen = unseen.filter(isUnseen);
      if (!unseen.some((change) => change.table === table)) return { rows, version: rows.version };
      const seen = new Map(rows);
      // The latest change is taken back first.
      for (const change of unseen.toReversed()) {
        if (change.table !== table) continue;
        if (change.before) seen.set(change.key, change.before);
        else seen.delete(change.key);
      }
      return { rows: seen, version: null };
    },
  };
}

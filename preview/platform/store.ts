/** One stored value, with what Forge's metadata fields tell about it. Times are epoch milliseconds. */
export interface StoredValue {
  value: unknown;
  createdAt: number;
  updatedAt: number;
  expiresAt?: number;
}

/** Where the emulated storage keeps its tables: 'value', 'secret' and 'entity/<name>'. */
export interface Store {
  table: (name: string) => Map<string, StoredValue>;
  /** To be called after each change of a table. */
  changed: () => void;
  clear: () => void;
  isEmpty: () => boolean;
  /** Writes what is not yet on disk, and stops writing. */
  close: () => void;
}

/** Forgets everything with the process. */
export function createMemoryStore(): Store {
  const tables = new Map<string, Map<string, StoredValue>>();
  return {
    table: (name) => {
      const table = tables.get(name) ?? new Map<string, StoredValue>();
      tables.set(name, table);
      return table;
    },
    changed: () => undefined,
    clear: () => tables.clear(),
    isEmpty: () => [...tables.values()].every(({ size }) => size === 0),
    close: () => undefined,
  };
}

/** One stored value, with what Forge's metadata fields tell about it. Times are epoch milliseconds. */
export interface StoredValue {
  value: unknown;
  createdAt: number;
  updatedAt: number;
  expiresAt?: number;
}

/** One table, by key. Its version changes with each change. */
export class StoredTable extends Map<string, StoredValue> {
  version = 0;

  override set(key: string, stored: StoredValue): this {
    this.version += 1;
    return super.set(key, stored);
  }

  override delete(key: string): boolean {
    this.version += 1;
    return super.delete(key);
  }

  override clear(): void {
    this.version += 1;
    super.clear();
  }
}

/** Where the emulated storage keeps its tables: 'value', 'secret' and 'entity/<name>'. */
export interface Store {
  table: (name: string) => StoredTable;
  /** To be called after each change of a table. */
  changed: () => void;
  clear: () => void;
  isEmpty: () => boolean;
  /** Writes what is not yet on disk, and stops writing. */
  close: () => void;
}

/** Forgets everything with the process. */
export function createMemoryStore(): Store {
  const tables = new Map<string, StoredTable>();
  return {
    table: (name) => {
      const table = tables.get(name) ?? new StoredTable();
      tables.set(name, table);
      return table;
    },
    changed: () => undefined,
    clear: () => tables.clear(),
    isEmpty: () => [...tables.values()].every(({ size }) => size === 0),
    close: () => undefined,
  };
}

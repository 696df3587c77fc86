import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createMemoryStore, type Store, type StoredValue } from './store';

type Snapshot = Record<string, [string, StoredValue][]>;

const WRITE_DELAY_MS = 100;

/** Keeps the tables in `storage.json` of a folder: written soon after a change, by renaming, so never half. */
export function createDiskStore(folder: string): Store {
  const file = path.join(folder, 'storage.json');
  const memory = createMemoryStore();
  const names = new Set<string>();
  let timer: NodeJS.Timeout | undefined;

  const table = (name: string) => {
    names.add(name);
    return memory.table(name);
  };

  const write = () => {
    clearTimeout(timer);
    timer = undefined;
    const snapshot: Snapshot = Object.fromEntries([...names].map((name) => [name, [...memory.table(name)]]));
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${file}.new`, JSON.stringify(snapshot));
    renameSync(`${file}.new`, file);
  };
  const flush = () => {
    if (timer !== undefined) write();
  };

  for (const [name, entries] of Object.entries(readSnapshot(file))) {
    const rows = table(name);
    for (const [key, stored] of entries) rows.set(key, stored);
  }
  process.on('exit', flush);

  const changed = () => {
    timer ??= setTimeout(write, WRITE_DELAY_MS).unref();
  };
  return {
    table,
    changed,
    isEmpty: memory.isEmpty,
    clear: () => {
      memory.clear();
      changed();
    },
    close: () => {
      flush();
      process.off('exit', flush);
    },
  };
}

function readSnapshot(file: string): Snapshot {
  if (!existsSync(file)) return {};
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Snapshot;
  } catch (error) {
    throw new Error(`The preview's stored data in ${file} cannot be read. Delete the file to start afresh.`, {
      cause: error,
    });
  }
}

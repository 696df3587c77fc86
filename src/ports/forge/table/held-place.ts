import { Filter, FilterConditions, kvs } from '@forge/kvs';
import type { RowShape, VersionedRowShape } from './row-shape';
import type { Stored } from './storable';
import { fromStorage, settingFirst } from './storage-failure';

/** The value of the first version attribute in a held place. */
const HELD = 'held';

/**
 * Holds the place of a row that is to be created together with others. A transaction has no documented condition that
 * a key is free, but `set` has: it refuses a key that is taken. So `set` first writes a row with nothing but a mark,
 * and the transaction then replaces that row. Readers see a held place as empty. If the transaction is never made, the
 * place stays held, and the next call that creates the row uses it.
 */
export async function hold<Row, Entity extends object>(
  shape: VersionedRowShape<Row, Entity>,
  key: string,
): Promise<void> {
  const rows = kvs.entity<object>(shape.entity);
  try {
    await settingFirst(() => rows.set(key, { [shape.version[0]]: HELD }, { keyPolicy: 'FAIL_IF_EXISTS' }));
  } catch (error) {
    // The place may be held already: by an earlier try, by somebody else, or by this call if its answer was lost.
    const found = await fromStorage(() => rows.get(key));
    if (found === undefined || !isHeld(shape, found)) throw error;
  }
}

/** The condition that a place is still held. */
export function isStillHeld<Row, Entity extends object>(shape: VersionedRowShape<Row, Entity>) {
  return new Filter<Entity>().and(shape.version[0], FilterConditions.equalTo(HELD));
}

/** The row that a stored entity stands for; null if it is a held place. */
export function rowIn<Row, Entity extends object>(
  shape: RowShape<Row, Entity>,
  key: string,
  entity: Stored<Entity>,
): Row | null {
  return isHeld(shape, entity) ? null : shape.fromEntity(key, entity);
}

function isHeld({ version: [first] = [] }: { version?: readonly string[] }, entity: object): boolean {
  return first !== undefined && (entity as Record<string, unknown>)[first] === HELD;
}

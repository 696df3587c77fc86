import type { SchemaStore } from '../ports/schema-store';

/** Leads the stored data from the version before to `to`, part by part. A part that is done twice is done once. */
export interface Step {
  to: number;
  /** Does the part that begins at the cursor (null: the first); gives where the next one begins, null at the end. */
  part: (cursor: string | null) => Promise<string | null>;
}

/** The version of data that was stored before versions were kept, and of none at all. */
export const FIRST_VERSION = 1;

/**
 * Brings the stored data to the latest version, forward only. After each part it is kept how far it came: what breaks
 * off goes on there, with the next upgrade or the next daily scan.
 */
export async function prepare(store: SchemaStore, steps: readonly Step[]): Promise<void> {
  let prepared = (await store.get()) ?? { version: FIRST_VERSION, step: null };
  for (const { to, part } of steps) {
    if (to <= prepared.version) continue;
    let cursor = prepared.step?.to === to ? prepared.step.cursor : null;
    do {
      cursor = await part(cursor);
      prepared =
        cursor === null ? { version: to, step: null } : { version: prepared.version, step: { to, cursor } };
      await store.set(prepared);
    } while (cursor !== null);
  }
  if (steps.length === 0) await store.set(prepared);
}

import type { Prepared, SchemaStore } from '../ports/schema-store';

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
  let prepared = await known(store, steps);
  for (const { to, part } of steps) {
    while (prepared.version < to) {
      const cursor = await part(prepared.step?.to === to ? prepared.step.cursor : null);
      // Two runs may be at it: who is behind goes on from where the other one is, and takes nothing back.
      const meanwhile = await known(store, steps);
      if (meanwhile.version >= to) {
        prepared = meanwhile;
      } else {
        prepared =
          cursor === null
            ? { version: to, step: null }
            : { version: meanwhile.version, step: { to, cursor } };
        await store.set(prepared);
      }
    }
  }
}

/** Rejects with {@link NewerData} before anything is touched that a later release has stored. */
export async function refuseNewer(store: SchemaStore, steps: readonly Step[]): Promise<void> {
  await known(store, steps);
}

/** The data is of a later release than this code: who went back has to go forward again, and finds all as it was. */
export class NewerData extends Error {
  readonly code = 'data-is-newer';

  constructor(stored: number, latest: number) {
    super(`The stored data is in version ${stored}; this release knows versions up to ${latest}.`);
    this.name = 'NewerData';
  }
}

async function known(store: SchemaStore, steps: readonly Step[]): Promise<Prepared> {
  const prepared = (await store.get()) ?? { version: FIRST_VERSION, step: null };
  const latest = steps.at(-1)?.to ?? FIRST_VERSION;
  const stored = Math.max(prepared.version, prepared.step?.to ?? 0);
  if (stored > latest) throw new NewerData(stored, latest);
  return prepared;
}

import type { Prepared, SchemaStore } from '../ports/schema-store';

/** A step of the stored data to the version `to`. It is done part by part; a part may be done twice. */
export interface VersionStep {
  to: number;
  /** Does the part at the cursor; null: the first part. Gives the cursor of the next part; null: that was the last. */
  part: (cursor: string | null) => Promise<string | null>;
}

/** The version of data that says none: of the first release, or of an empty store. */
const FIRST_VERSION = 1;

/**
 * Brings the stored data to the latest version. After each part it stores how far it came. Where it breaks off, the next
 * upgrade or the next daily scan goes on from there.
 */
export async function prepare(store: SchemaStore, steps: readonly VersionStep[]): Promise<void> {
  let prepared = await known(store, steps);
  for (const { to, part } of steps) {
    while (prepared.version < to) {
      const cursor = await part(prepared.step?.to === to ? prepared.step.cursor : null);
      // Another run may be ahead. Then this one goes on from there, and takes nothing back.
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

/** Rejects with {@link NewerData} where a later release has stored the data. Nothing is touched then. */
export async function refuseNewer(store: SchemaStore, steps: readonly VersionStep[]): Promise<void> {
  await known(store, steps);
}

/** The data is of a later release than this code. It stays as it is, and that release can go on with it. */
export class NewerData extends Error {
  readonly code = 'data-is-newer';

  constructor(stored: number, latest: number) {
    super(`The stored data is in version ${stored}; this release knows versions up to ${latest}.`);
    this.name = 'NewerData';
  }
}

async function known(store: SchemaStore, steps: readonly VersionStep[]): Promise<Prepared> {
  const prepared = (await store.get()) ?? { version: FIRST_VERSION, step: null };
  const latest = steps.at(-1)?.to ?? FIRST_VERSION;
  const stored = Math.max(prepared.version, prepared.step?.to ?? 0);
  if (stored > latest) throw new NewerData(stored, latest);
  return prepared;
}

import { getAppContext } from '@forge/api';
import type { Digest, Digests } from '../digest';
import { SETTLED_MS } from '../settled';
import { versionedTableOf } from './table';

/** The name that the manifest declares too. */
export const DIGEST_ENTITY = 'digest';
const KEY = 'digest';

/** Digests of another form, of another release, are not read. */
const FORM = 1;

/** How long a process knows that it dropped the digest. Nobody makes a new one so soon. */
const KNOWN_MS = 120_000;

/** The digest as JSON, which keeps its nulls; or the instant of the last change, ISO 8601. */
type DigestState = { form: number; json: string } | { changedAt: string };

interface DigestEntity {
  /** A new value with each write. It shows whether anything was changed since. */
  mark: string;
  state: DigestState;
}

const rows = versionedTableOf<DigestEntity, DigestEntity>({
  entity: DIGEST_ENTITY,
  keyOf: () => KEY,
  toEntity: (row) => row,
  fromEntity: (_, { mark, state }) => ({ mark, state }),
  version: ['mark'],
});

const rowWith = (state: DigestState): DigestEntity => ({ mark: crypto.randomUUID(), state });
const changedAt = (now: Date) => rowWith({ changedAt: now.toISOString() });

/** The digest that holds now; null where something was changed since it was made. */
export async function currentDigest(): Promise<Digest | null> {
  const state = (await rows.get(KEY))?.state;
  return state && 'json' in state && state.form === FORM ? (JSON.parse(state.json) as Digest) : null;
}

/**
 * The digest and the note of the last change stand in one row, which is read by its key: no query's delay can hide a
 * change. A command replaces the row without a condition. Who makes a digest replaces it only as it read it, and only
 * where the note is old: so it cannot undo the note of a command, nor store what was read before the command wrote.
 */
export function createForgeDigests(): Digests {
  /** When this process dropped the digest last, by installation. It may serve several. */
  const dropped = new Map<string, number>();
  return {
    drop: async (now) => {
      const installation = String(getAppContext().installationAri);
      const since = now.getTime() - (dropped.get(installation) ?? -Infinity);
      if (since >= 0 && since < KNOWN_MS) return false;
      await rows.put(changedAt(now));
      dropped.set(installation, now.getTime());
      return true;
    },

    lastChange: async () => {
      const state = (await rows.get(KEY))?.state;
      return state && 'changedAt' in state ? new Date(state.changedAt) : null;
    },

    renew: async (now, make) => {
      const row = await rows.get(KEY);
      // Nobody knows what was changed a moment ago.
      if (!row) return rows.put(changedAt(now));
      const { state } = row;
      if ('changedAt' in state && now.getTime() - Date.parse(state.changedAt) < SETTLED_MS) return;
      const digest = await make();
      if (digest === null) return;
      const next = rowWith({ form: FORM, json: JSON.stringify(digest) });
      await rows.putIf(next, rows.versionOf(row));
    },
  };
}

export const forgeDigests = createForgeDigests();

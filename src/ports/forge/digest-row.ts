import type { Digest } from '../digest';
import { versionedTableOf } from './table';

/** The name that the manifest declares too. */
export const DIGEST_ENTITY = 'digest';
const KEY = 'digest';

/** Digests of another form, of another release, are not read. */
const FORM = 2;

/** A digest as it is stored. */
interface StandingState {
  form: number;
  /** As JSON, which keeps its nulls. */
  json: string;
  /** Names the changes that are being made. None of them is in the digest yet. */
  open: string[];
  /** The instant of the last change since the digest was made, ISO 8601. Left out: there was none. */
  changedAt?: string;
}

/** The digest; or where it was dropped, the instant of the last change. */
type DigestState = StandingState | { changedAt: string };

export interface DigestRow {
  /** A new value with each write. It shows whether anything was changed since. */
  mark: string;
  state: DigestState;
}

const rows = versionedTableOf<DigestRow, DigestRow>({
  entity: DIGEST_ENTITY,
  keyOf: () => KEY,
  toEntity: (row) => row,
  fromEntity: (_, { mark, state }) => ({ mark, state }),
  version: ['mark'],
});

export const digestRow = {
  get: () => rows.get(KEY),
  put: (state: DigestState) => rows.put(rowWith(state)),
  /** Replaces the row if it is still as it was read. Gives whether it was. */
  replace: async (read: DigestRow, state: DigestState) =>
    (await rows.putIf(rowWith(state), rows.versionOf(read))).done,
};

const rowWith = (state: DigestState): DigestRow => ({ mark: crypto.randomUUID(), state });

/** A digest that stands and is of this release, with the changes that are being made; null where there is none. */
export function standingIn(row: DigestRow | null): StandingState | null {
  const state = row?.state;
  return state && 'json' in state && state.form === FORM ? state : null;
}

export const digestIn = ({ json }: StandingState): Digest => JSON.parse(json) as Digest;

export const standing = (digest: Digest, of: Omit<StandingState, 'form' | 'json'>): StandingState => ({
  form: FORM,
  json: JSON.stringify(digest),
  ...of,
});

/** The digest that holds now; null where something is being changed, or was changed since it was made and is not in it. */
export async function currentDigest(): Promise<Digest | null> {
  const state = standingIn(await digestRow.get());
  return state && state.open.length === 0 ? digestIn(state) : null;
}

import { kvs } from '@forge/kvs';
import { tableOf } from '../table';

/** Names that the manifest declares too; a test compares them. */
export const PROBE_ENTITY = 'probe';
export const BY_PLACE = 'by-probe-place';

/** A row that a check throws away. No other part of the app reads this entity. */
export interface ProbeRow {
  key: string;
  /** The run that it belongs to. */
  run: string;
  place: string | null;
}

export interface ProbeEntity {
  run: string;
  place?: string;
  inside?: unknown;
}

/** Where a check dies before it has removed its rows, the platform removes them. */
export const GONE_IN_AN_HOUR = { ttl: { value: 1, unit: 'HOURS' } } as const;

export const probeRows = tableOf<ProbeRow, ProbeEntity>({
  entity: PROBE_ENTITY,
  keyOf: ({ key }) => key,
  toEntity: ({ run, place }) => ({ run, ...(place === null ? {} : { place }) }),
  fromEntity: (key, { run, place }) => ({ key, run, place: place ?? null }),
});

/** The entity without what the table adds: checks try the platform itself. */
export const probes = () => kvs.entity<ProbeEntity>(PROBE_ENTITY);

/**
 * Runs a check with keys of its own, and removes what is stored under them. That removing fails is no reason to lose
 * what the check found.
 */
export async function withKeys<T, N extends string>(
  names: readonly N[],
  check: (keys: Record<N, string>, run: string) => Promise<T>,
): Promise<T> {
  const run = crypto.randomUUID();
  const keys = Object.fromEntries(names.map((name) => [name, `${run}:${name}`])) as Record<N, string>;
  try {
    return await check(keys, run);
  } finally {
    await probeRows.removeMany(Object.values(keys)).catch(() => undefined);
  }
}

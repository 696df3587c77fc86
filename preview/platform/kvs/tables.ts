import { refuse } from '../answer';
import type { Manifest } from '../manifest';
import type { PlatformSetting } from '../setting';
import type { Store, StoredValue } from '../store';
import { checkFilters } from './condition-rules';
import type { Filters } from './conditions';
import { checkEntityValue, entityNamed } from './entity-schema';
import type { SeenRows } from './in-order';
import type { LateView } from './late-view';
import { checkKey, checkValue, LIMITS } from './limits';

export interface SetOptions {
  ttl?: { value: number; unit: keyof typeof UNIT_MS };
  keyPolicy?: 'OVERRIDE' | 'FAIL_IF_EXISTS';
  returnValue?: 'PREVIOUS' | 'LATEST';
}

const UNIT_MS = { SECONDS: 1_000, MINUTES: 60_000, HOURS: 3_600_000, DAYS: 86_400_000 };

/** One table of the emulated storage: checked keys and values in, live values out (not expired, or not yet deleted). */
export interface EmulatedTable {
  get: (key: string) => StoredValue | undefined;
  set: (
    key: string,
    value: unknown,
    options?: SetOptions,
  ) => { previous: StoredValue | undefined; latest: StoredValue };
  delete: (key: string) => boolean;
  /** As a query sees them. */
  seen: () => SeenRows;
  entries: () => Iterable<[string, StoredValue]>;
  /** Refuses what `set` would refuse, without setting. */
  check: (key: string, value: unknown) => void;
}

export interface Tables {
  values: EmulatedTable;
  secrets: EmulatedTable;
  entity: (name: unknown) => EmulatedTable;
  /** Refuses conditions that an entity's attributes cannot have. */
  checkFilters: (name: unknown, filters: Filters) => void;
}

export function createTables(
  manifest: Manifest,
  store: Store,
  now: () => number,
  late: LateView,
  { expiredMs = 0 }: PlatformSetting,
): Tables {
  const live = (stored: StoredValue | undefined) =>
    stored?.expiresAt !== undefined && stored.expiresAt + expiredMs <= now() ? undefined : stored;

  const table = (name: string, checkContent: (value: unknown) => void): EmulatedTable => {
    const check = (key: string, value: unknown) => {
      checkKey(key);
      checkValue(value);
      checkContent(value);
    };
    const get = (key: string) => {
      checkKey(key);
      return live(store.table(name).get(key));
    };
    const seen = (): SeenRows => ({
      ...late.of(name, store.table(name)),
      isLive: (stored) => live(stored) !== undefined,
    });
    return {
      get,
      check,
      seen,
      set: (key, value, options) => {
        check(key, value);
        checkOptions(options);
        const previous = get(key);
        if (previous && options?.keyPolicy === 'FAIL_IF_EXISTS')
          refuse(409, 'KEY_ALREADY_EXISTS', 'The key is taken.');
        const latest: StoredValue = {
          value,
          createdAt: previous?.createdAt ?? now(),
          updatedAt: now(),
          ...(options?.ttl ? { expiresAt: now() + lifeOf(options.ttl) } : {}),
        };
        late.changing(name, key, previous);
        store.table(name).set(key, latest);
        store.changed();
        return { previous, latest };
      },
      delete: (key) => {
        const there = get(key);
        if (there) late.changing(name, key, there);
        store.table(name).delete(key);
        store.changed();
        return there !== undefined;
      },
      entries: function* () {
        for (const [key, stored] of seen().rows) if (live(stored)) yield [key, stored];
      },
    };
  };

  return {
    values: table('value', () => undefined),
    secrets: table('secret', () => undefined),
    checkFilters: (name, filters) => checkFilters(entityNamed(manifest.entities, name), filters),
    entity: (name) => {
      const entity = entityNamed(manifest.entities, name);
      return table(`entity/${entity.name}`, (value) => checkEntityValue(entity, value));
    },
  };
}

const lifeOf = ({ value, unit }: NonNullable<SetOptions['ttl']>) => value * UNIT_MS[unit];

function checkOptions({ ttl, keyPolicy, returnValue }: SetOptions = {}): void {
  if (ttl && lifeOf(ttl) > LIMITS.ttlMs) refuse(400, 'INVALID_TTL', 'A time to live is at most a year.');
  if (keyPolicy === 'FAIL_IF_EXISTS' && returnValue !== undefined)
    refuse(400, 'INVALID_OPTIONS', 'A value is returned only where keys may be overwritten.');
}

import { done, notEmulated, ok, type PlatformAnswer, refusal, Refused } from '../answer';
import type { Manifest } from '../manifest';
import type { PlatformSetting } from '../setting';
import type { Store, StoredValue } from '../store';
import { type EntityQuery, queryEntities } from './entity-query';
import { entityNamed } from './entity-schema';
import { type KeyQuery, queryKeys } from './key-query';
import { createLateView } from './late-view';
import { createPages } from './pages';
import { batch, transact, type TransactionBody } from './several';
import type { StorageRates } from './storage-rates';
import { createTables, type EmulatedTable, type SetOptions } from './tables';

interface KeyBody {
  entityName?: string;
  key: string;
  value?: unknown;
  options?: SetOptions;
}

/** Answers one call of @forge/kvs: `operation` is the path after `/api/v1/`, as in `entity/query`. */
export type Kvs = (operation: string, body: unknown) => PlatformAnswer;

interface KvsOptions {
  manifest: Manifest;
  store: Store;
  now: () => number;
  setting: PlatformSetting;
  rates: StorageRates;
}

export function createKvs({ manifest, store, now, setting, rates }: KvsOptions): Kvs {
  const late = createLateView(setting, now);
  const tables = createTables(manifest, store, now, late, setting);
  const pages = createPages(setting);

  const answer = (operation: string, body: unknown): PlatformAnswer => {
    const item = body as KeyBody;
    switch (operation) {
      case 'get':
      case 'set':
      case 'delete':
        return single(tables.values, operation, item);
      case 'secret/get':
      case 'secret/set':
      case 'secret/delete':
        return single(tables.secrets, operation.slice('secret/'.length), item);
      case 'entity/get':
      case 'entity/set':
      case 'entity/delete':
        return single(tables.entity(item.entityName), operation.slice('entity/'.length), item);
      case 'query':
        return queryKeys(tables.values.entries(), body as KeyQuery);
      case 'entity/query': {
        const asked = body as EntityQuery;
        return pages.page(asked, (query) =>
          queryEntities(
            entityNamed(manifest.entities, query.entityName),
            tables.entity(query.entityName).seen(),
            query,
          ),
        );
      }
      case 'transaction':
        return transact(tables, body as TransactionBody);
      case 'batch/set':
      case 'batch/get':
      case 'batch/delete':
        return batch(tables, operation.slice('batch/'.length) as 'set' | 'get' | 'delete', body as KeyBody[]);
      default:
        return notEmulated(`the storage operation '${operation}'`);
    }
  };

  return (operation, body) => {
    if (!manifest.scopes.includes('storage:app'))
      return refusal(403, 'MISSING_SCOPE', 'The manifest lacks the scope storage:app.');
    pages.tick();
    return rates.metered({ operation, body }, () => {
      try {
        return answer(operation, body);
      } catch (error) {
        if (error instanceof Refused) return error.answer;
        throw error;
      }
    });
  };
}

const KEY_NOT_FOUND = refusal(404, 'KEY_NOT_FOUND', 'The key does not exist.');

function single(table: EmulatedTable, operation: string, { key, value, options }: KeyBody): PlatformAnswer {
  switch (operation) {
    case 'get': {
      const stored = table.get(key);
      return stored ? ok(described(key, stored)) : KEY_NOT_FOUND;
    }
    case 'set': {
      const { previous, latest } = table.set(key, value, options);
      const told =
        options?.returnValue === 'PREVIOUS'
          ? previous
          : options?.returnValue === 'LATEST'
            ? latest
            : undefined;
      return told ? ok(described(key, told)) : done();
    }
    default:
      table.delete(key);
      return done();
  }
}

function described(key: string, { value, createdAt, updatedAt, expiresAt }: StoredValue): object {
  const expireTime = expiresAt === undefined ? {} : { expireTime: new Date(expiresAt).toISOString() };
  return { key, value, createdAt, updatedAt, ...expireTime };
}

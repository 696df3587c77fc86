import { type Answer, done, notEmulated, ok, refusal, Refused } from '../answer';
import type { Manifest } from '../manifest';
import type { Store, Stored } from '../store';
import { type EntityQuery, queryEntities } from './entity-query';
import { entityNamed } from './entity-schema';
import { type KeyQuery, queryKeys } from './key-query';
import { batch, transact, type Transaction } from './several';
import { createTables, type SetOptions, type Table } from './tables';

interface KeyBody {
  entityName?: string;
  key: string;
  value?: unknown;
  options?: SetOptions;
}

/** Answers one call of @forge/kvs: `operation` is the path after `/api/v1/`, as in `entity/query`. */
export type Kvs = (operation: string, body: unknown) => Answer;

export function createKvs(manifest: Manifest, store: Store, now: () => number): Kvs {
  const tables = createTables(manifest, store, now);

  const answer = (operation: string, body: unknown): Answer => {
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
        const query = body as EntityQuery;
        return queryEntities(
          entityNamed(manifest.entities, query.entityName),
          tables.entity(query.entityName).entries(),
          query,
        );
      }
      case 'transaction':
        return transact(tables, body as Transaction);
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
    try {
      return answer(operation, body);
    } catch (error) {
      if (error instanceof Refused) return error.answer;
      throw error;
    }
  };
}

const KEY_NOT_FOUND = refusal(404, 'KEY_NOT_FOUND', 'The key does not exist.');

function single(table: Table, operation: string, { key, value, options }: KeyBody): Answer {
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

function described(key: string, { value, createdAt, updatedAt, expiresAt }: Stored): object {
  const expireTime = expiresAt === undefined ? {} : { expireTime: new Date(expiresAt).toISOString() };
  return { key, value, createdAt, updatedAt, ...expireTime };
}

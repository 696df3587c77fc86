import { done, ok, type PlatformAnswer, refuse, Refused } from '../answer';
import { type Filters, meets } from './conditions';
import { checkOperations } from './limits';
import type { EmulatedTable, SetOptions, Tables } from './tables';

interface Item {
  key: string;
  entityName?: string;
  value?: unknown;
  options?: SetOptions;
  conditions?: Filters;
}

export interface TransactionBody {
  set?: Item[];
  delete?: Item[];
  check?: Item[];
}

const tableOf = (tables: Tables, { entityName }: Item): EmulatedTable =>
  entityName === undefined ? tables.values : tables.entity(entityName);
const nameOf = ({ entityName, key }: Item) => `${entityName ?? ''}/${key}`;

/**
 * All or nothing: everything is checked before anything is written. The code of an unmet condition is our own name.
 * What a condition says of a key that is not there is not documented. Here none is met, so that nothing rests on it.
 */
export function transact(tables: Tables, transaction: TransactionBody): PlatformAnswer {
  const { set = [], delete: deletes = [], check: checks = [] } = transaction;
  const items = [...set, ...deletes, ...checks];
  checkOperations(
    items.map(({ key }) => key),
    transaction,
  );
  for (const { options } of set) checkOptions(options);
  for (const { conditions } of checks)
    if (!conditions) refuse(400, 'EMPTY_FILTER_OPERATOR', 'A check needs a condition.');
  for (const item of items) checkConditions(tables, item);
  for (const item of set) tableOf(tables, item).check(item.key, item.value);
  for (const item of items) {
    const stored = tableOf(tables, item).get(item.key);
    if (item.conditions && !(stored && meets(item.conditions, stored.value))) {
      refuse(
        400,
        'TRANSACTION_CONDITION_NOT_MET',
        `The condition on '${item.key}' is not met; nothing was written.`,
      );
    }
  }
  for (const item of set) tableOf(tables, item).set(item.key, item.value, item.options);
  for (const item of deletes) tableOf(tables, item).delete(item.key);
  return done();
}

/** A transaction takes a time to live and no other option. */
function checkOptions(options: SetOptions = {}): void {
  if (options.keyPolicy !== undefined || options.returnValue !== undefined)
    refuse(400, 'INVALID_OPTIONS', 'A transaction takes no key policy and returns no value.');
}

function checkConditions(tables: Tables, { entityName, conditions }: Item): void {
  if (!conditions) return;
  if (entityName === undefined) refuse(400, 'INVALID_CONDITION', 'Only an entity can have conditions.');
  tables.checkFilters(entityName, conditions);
}

/** As many as possible: each operation succeeds or fails by itself. */
export function batch(tables: Tables, operation: 'set' | 'get' | 'delete', items: Item[]): PlatformAnswer {
  checkOperations(items.map(nameOf), items);
  const successfulKeys: unknown[] = [];
  const failedKeys: unknown[] = [];
  for (const item of items) {
    const name = { key: item.key, ...(item.entityName === undefined ? {} : { entityName: item.entityName }) };
    try {
      successfulKeys.push({ ...name, ...one(tableOf(tables, item), operation, item) });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      failedKeys.push({ ...name, error: error.answer.body });
    }
  }
  return ok({ successfulKeys, failedKeys });
}

function one(
  table: EmulatedTable,
  operation: 'set' | 'get' | 'delete',
  { key, value, options }: Item,
): object {
  switch (operation) {
    case 'set':
      table.set(key, value, options);
      return {};
    case 'delete':
      table.delete(key);
      return {};
    case 'get': {
      const stored = table.get(key) ?? refuse(404, 'KEY_NOT_FOUND', 'The key does not exist.');
      return { value: stored.value, createdAt: stored.createdAt, updatedAt: stored.updatedAt };
    }
  }
}

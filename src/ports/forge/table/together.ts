import { kvs } from '@forge/kvs';

type Transaction = ReturnType<typeof kvs.transact>;

/** A change of one row that is made in one transaction together with others. */
export interface RowChange {
  key: string;
  addTo: (transaction: Transaction) => void;
}

/**
 * One transaction of all the changes. Throws if a key occurs twice: a transaction accepts each key only once, also
 * across entities.
 */
export function transactionOf(changes: readonly RowChange[]): Transaction {
  const keys = changes.map(({ key }) => key);
  if (new Set(keys).size < keys.length) throw new Error('A key stands twice in one transaction.');
  const transaction = kvs.transact();
  for (const change of changes) change.addTo(transaction);
  return transaction;
}

import { kvs } from '@forge/kvs';

type Transaction = ReturnType<typeof kvs.transact>;

/** A change of one row, to be made in one transaction with others. */
export interface RowChange {
  key: string;
  addTo: (transaction: Transaction) => void;
}

/** Throws where a key stands twice: a transaction takes each key once, whichever entity it is in. */
export function transactionOf(changes: readonly RowChange[]): Transaction {
  const keys = changes.map(({ key }) => key);
  if (new Set(keys).size < keys.length) throw new Error('A key stands twice in one transaction.');
  const transaction = kvs.transact();
  for (const change of changes) change.addTo(transaction);
  return transaction;
}

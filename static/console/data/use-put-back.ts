import { useState } from 'react';
import type { AskFailure } from './ask';
import { replaceDeleted } from './change-deleted';
import type { Deleted } from './deleted';
import { inParts, type SeveralResult } from './several-results';
import { useWrite } from './use-write';

/** Puts back what was deleted. Why some of it is not known to be back; null otherwise. */
export function usePutBack(deleted: Deleted) {
  const { write } = useWrite('undoDelete');
  const [isPutting, setIsPutting] = useState(false);
  const [failure, setFailure] = useState<AskFailure | null>(null);
  const putBack = async () => {
    setIsPutting(true);
    const results = await inParts(deleted.licenses, (licenses) => write({ licenses }));
    setIsPutting(false);
    setFailure(results.find((each) => isOpen(each.failure))?.failure ?? null);
    replaceDeleted(deleted, afterPutting(deleted, results));
  };
  return { putBack: () => void putBack(), isPutting, failure };
}

/** What came of it. What failed otherwise than for good stays to be put back. */
export function afterPutting(deleted: Deleted, results: readonly SeveralResult[]): Deleted {
  const failures = new Map(results.map(({ id, failure }) => [id, failure]));
  const endedBy = (code: AskFailure['code']) =>
    results.filter(({ failure }) => failure?.code === code).length;
  return {
    ...deleted,
    licenses: deleted.licenses.filter(({ id }) => isOpen(failures.get(id) ?? null)),
    back: [
      ...deleted.back,
      ...deleted.licenses.flatMap(({ id, name }) => (failures.get(id) === null ? [name] : [])),
    ],
    late: deleted.late + endedBy('not-found'),
    taken: deleted.taken + endedBy('conflict'),
    isNews: true,
  };
}

const isOpen = (failure: AskFailure | null): boolean =>
  failure !== null && failure.code !== 'not-found' && failure.code !== 'conflict';

import { useQuery } from '@tanstack/react-query';
import type { ColumnMap } from '../../../src/contract/import-columns';
import { type Reading, readingOf } from './reading';
import { reads } from './reads';

/** What was said of the columns of imported tables; null before the first answer. */
export function useImportColumns(): Reading & { columns: ColumnMap | null } {
  const query = useQuery(reads.importColumns);
  return { ...readingOf(query), columns: query.data ?? null };
}

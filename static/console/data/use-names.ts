import { useQueries } from '@tanstack/react-query';
import { reads } from './reads';

/** The names of accounts, as far as the product tells them; each is asked for once, and stored nowhere. */
export function useNames(accountIds: readonly string[]): ReadonlyMap<string, string> {
  return useQueries({
    queries: accountIds.map((accountId) => reads.accountName(accountId)),
    combine: (answers) =>
      new Map(
        answers.flatMap(({ data }, index) => {
          const accountId = accountIds[index];
          return data && accountId !== undefined ? [[accountId, data] as const] : [];
        }),
      ),
  });
}

import type { DataTag, QueryClient, QueryKey } from '@tanstack/react-query';

/**
 * Changes what is known, where it is known. This is no read: how old the rest is, and whether the last read failed, stay as
 * they are.
 */
export function amend<T>(
  client: QueryClient,
  { queryKey }: { queryKey: DataTag<QueryKey, T, unknown> },
  change: (known: T) => T,
): void {
  const query = client.getQueryCache().find<T>({ queryKey, exact: true });
  if (query?.state.data !== undefined) query.setState({ data: change(query.state.data) });
}

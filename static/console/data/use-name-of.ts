import { useQuery } from '@tanstack/react-query';
import { reads } from './reads';

/** The name of an account, asked when it is first shown and stored nowhere; null until it is there, and without one. */
export function useNameOf(accountId: string | null): string | null {
  const { data } = useQuery({ ...reads.accountName(accountId ?? ''), enabled: accountId !== null });
  return data ?? null;
}

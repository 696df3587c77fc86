import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { LicenseEntry } from '../../../src/contract/licenses';
import { type Reading, readingOf } from './reading';
import { reads } from './reads';

interface RegisterRead extends Reading {
  entries: readonly LicenseEntry[];
  /** Whether the entries are all there are, be it from an earlier read. */
  isWhole: boolean;
}

const NONE: readonly LicenseEntry[] = [];

/** The licenses of the register, as far as they were read. */
export function useRegister(): RegisterRead {
  const query = useQuery(reads.register);
  return { ...readingOf(query), entries: query.data?.entries ?? NONE, isWhole: query.data?.next === null };
}

/** Keeps the register being read while pages come and go that do not show it. */
export function useKeptRegister(): void {
  useQuery({ ...reads.register, notifyOnChangeProps: [] });
}

/** Reads the register anew, as after an import that others came between. One that was whole stays on screen meanwhile; one that was not begins again. */
export function readRegisterAnew(client: QueryClient): void {
  const { queryKey } = reads.register;
  const isWhole = client.getQueryData(queryKey)?.next === null;
  void (isWhole ? client.invalidateQueries({ queryKey }) : client.resetQueries({ queryKey }));
}

/** How to do so from a part of the console. */
export function useReadAnew(): () => void {
  const client = useQueryClient();
  return useCallback(() => readRegisterAnew(client), [client]);
}

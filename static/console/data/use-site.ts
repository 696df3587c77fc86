import { useQuery } from '@tanstack/react-query';
import type { HostLicense, Settings } from '../../../src/contract/site';
import { type Reading, readingOf } from './reading';
import { reads } from './reads';

/** What is announced until the settings are there (D13). */
export const DEFAULT_LEAD_DAYS: readonly number[] = [60, 30, 7];

interface SiteRead extends Reading {
  hostLicense: HostLicense | null;
  settings: Settings | null;
  leadDays: readonly number[];
}

/** The host's license of this app, and the settings. */
export function useSite(): SiteRead {
  const query = useQuery(reads.site);
  return {
    ...readingOf(query),
    hostLicense: query.data?.hostLicense ?? null,
    settings: query.data?.settings ?? null,
    leadDays: query.data?.settings.leadDays ?? DEFAULT_LEAD_DAYS,
  };
}

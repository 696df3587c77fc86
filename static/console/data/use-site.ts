import { useQuery } from '@tanstack/react-query';
import { DEFAULT_SETTINGS } from '../../../src/contract/default-settings';
import type { HostLicense, Settings } from '../../../src/contract/site';
import { type Reading, readingOf } from './reading';
import { reads } from './reads';

interface SiteRead extends Reading {
  hostLicense: HostLicense | null;
  settings: Settings | null;
  /** The default ones until the settings are there. */
  leadDays: readonly number[];
}

/** The host's license of this app, and the settings. */
export function useSite(): SiteRead {
  const query = useQuery(reads.site);
  return {
    ...readingOf(query),
    hostLicense: query.data?.hostLicense ?? null,
    settings: query.data?.settings ?? null,
    leadDays: query.data?.settings.leadDays ?? DEFAULT_SETTINGS.leadDays,
  };
}

import type { Day } from '../../../src/policy';
import { lastDayBefore } from './last-day-before';
import { useSite } from './use-site';
import { useViewer } from './viewer';

/** Said while the host's license is inactive, so that nothing can be changed; null otherwise, and where nobody knows yet. */
export function useReadOnly(): { ranThrough: Day | null } | null {
  const { hostLicense } = useSite();
  const { timeZone } = useViewer();
  if (hostLicense?.state !== 'inactive') return null;
  const { endsAt } = hostLicense;
  return { ranThrough: endsAt === null ? null : lastDayBefore(endsAt, timeZone) };
}

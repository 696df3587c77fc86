import { useMemo } from 'react';
import type { HostLicense } from '../../../src/contract/site';
import type { Day } from '../../../src/policy';
import type { Row } from '../data/row';
import { useRegister } from '../data/use-register';
import { useSite } from '../data/use-site';
import { useViewer } from '../data/viewer';
import { hostCallsOn, nextCall } from './next-call';

export interface NextCall {
  /** The first day on which something calls for somebody; null where no such day is known. */
  callsOn: Day | null;
  /** Whether it is known that nothing calls for anybody today. */
  isCalm: boolean;
  /** Whether this site's own license of the app ends soon. */
  isSiteEnding: boolean;
}

/** The example belongs to no site. */
const NO_HOST: HostLicense = { product: 'jira-cloud', state: 'absent', endsAt: null, billing: null };

/** When something of the register or the site calls for somebody next. */
export function useNextCall(rows: readonly Row[], sample: boolean): NextCall {
  const { today, timeZone } = useViewer();
  const { leadDays, hostLicense } = useSite();
  const { isWhole } = useRegister();
  const host = sample ? NO_HOST : hostLicense;
  return useMemo(() => {
    const times = { today, timeZone, leadDays };
    const callsOn = host ? nextCall(rows, host, times) : today;
    return {
      callsOn,
      isCalm: callsOn !== today && (sample || isWhole),
      isSiteEnding: host !== null && host.state !== 'inactive' && hostCallsOn(host, times) === today,
    };
  }, [rows, sample, host, today, timeZone, leadDays, isWhole]);
}

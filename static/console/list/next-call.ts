import type { HostLicense } from '../../../src/contract/site';
import { addDays, type Day, longestLeadTime } from '../../../src/policy';
import { lastDayBefore } from '../data/last-day-before';
import type { Row } from '../data/row';

/** What says on which day something calls for somebody. */
export interface CallTimes {
  today: Day;
  timeZone: string;
  /** Days before an end at which it is announced (D13). */
  leadDays: readonly number[];
}

const SETTLED: readonly Row['status'][] = ['included', 'trial', 'none'];

/**
 * The first day, from today on, on which a license calls for somebody, as far as is known today: it ends soon, or what
 * was decided was to be done by then. Null where there is no such day.
 */
function licenseCallsOn(
  { need, intent, status, expiresOn }: Row,
  { today, leadDays }: CallTimes,
): Day | null {
  if (need !== 'fine' && need !== 'decided') return today;
  if (intent?.is === 'lapse') return null;
  const soonFrom = expiresOn === null ? null : addDays(expiresOn, -longestLeadTime(leadDays));
  if (intent === null) return soonFrom;
  if (soonFrom === null) return SETTLED.includes(status) ? null : intent.by;
  return intent.by > soonFrom ? intent.by : soonFrom;
}

/**
 * The same for the host's own license. A trial is announced as early as maintenance is. A subscription renews by itself
 * where nobody has cancelled it, be it each month: it is announced by the shortest lead time alone.
 */
export function hostCallsOn(
  { state, endsAt }: HostLicense,
  { today, timeZone, leadDays }: CallTimes,
): Day | null {
  if (state === 'inactive') return today;
  if (state === 'absent' || endsAt === null) return null;
  const lead = state === 'evaluation' ? longestLeadTime(leadDays) : Math.min(...leadDays);
  const endsOn = addDays(lastDayBefore(endsAt, timeZone), 1);
  const on = leadDays.length === 0 ? endsOn : addDays(endsOn, -lead);
  return on < today ? today : on;
}

/** The first day on which anything of the register or the site calls for somebody; null where no such day is known. */
export function nextCall(rows: readonly Row[], host: HostLicense, times: CallTimes): Day | null {
  return rows
    .map((row) => licenseCallsOn(row, times))
    .concat(hostCallsOn(host, times))
    .reduce((first, on) => (on !== null && (first === null || on < first) ? on : first), null);
}

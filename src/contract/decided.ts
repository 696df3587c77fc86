import { type Day, isPeriodic, type Policy, type Urgency, type Verdict } from '../policy';
import { dueOn } from './due-on';
import type { Intent, LicenseDecision } from './intent';
import type { LicenseEntry } from './licenses';

/** What a decision is about, and the decision. */
type Decided = Pick<LicenseEntry, 'license' | 'decision'>;

/**
 * What was decided about a license and holds on the day; null where nothing does. A decision holds for the end that it
 * was made about, and up to its day.
 */
export function intentOn(policy: Policy, { license, decision }: Decided, day: Day): Intent | null {
  if (!decision || decision.endsOn !== dueOn(policy, license)) return null;
  const { intent } = decision;
  return intent.is === 'lapse' || day < intent.by ? intent : null;
}

/**
 * The day on which a license calls for somebody: the end of its maintenance. Null where it has none, and where it was
 * decided to let it lapse. Reminders, prompts, silence and the order of the list go by this day.
 */
export function callsOn(policy: Policy, { license, decision }: Decided): Day | null {
  const endsOn = dueOn(policy, license);
  return isToLapse(decision, endsOn) ? null : endsOn;
}

/** Whether it was decided to let the license lapse, and that holds. */
export const isLapsing = (policy: Policy, { license, decision }: Decided): boolean =>
  isToLapse(decision, dueOn(policy, license));

const isToLapse = (decision: LicenseDecision | undefined, endsOn: Day | null): boolean =>
  decision?.intent.is === 'lapse' && decision.endsOn === endsOn;

/** Whether a license needs somebody, the most urgent first. `decided`: somebody has decided, and that is enough. */
export const NEEDS = ['now', 'soon', 'unknown', 'decided', 'fine'] as const satisfies readonly (
  Urgency | 'decided'
)[];
export type LicenseNeed = (typeof NEEDS)[number];

/**
 * How much a license needs somebody. What ends today needs somebody now: today is the last day to go on without a gap.
 * A verdict of null is one that contradicts the terms.
 */
export function needOf(
  policy: Policy,
  entry: Decided,
  verdict: Verdict | null,
  { today, leadDays }: { today: Day; leadDays: readonly number[] },
): LicenseNeed {
  if (intentOn(policy, entry, today)) return 'decided';
  if (!verdict) return 'unknown';
  const { urgency } = policy.attentionTo(verdict, leadDays);
  return urgency === 'soon' && endsToday(verdict) ? 'now' : urgency;
}

/** Whether the day of the verdict is the last day with cover. */
export const endsToday = ({ maintenance, asOf }: Verdict): boolean =>
  isPeriodic(maintenance) && maintenance.coveredThrough === asOf;

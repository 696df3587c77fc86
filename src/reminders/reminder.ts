import { addDays, type Day, type Figures, isPeriodic, type License, type Need, type Policy } from '../policy';
import { consoleLink } from './console-link';
import type { Milestone } from './milestones';
import type { Subject } from './subject';

export interface ReminderFacts {
  subject: Subject;
  milestone: Milestone;
  /** The day on which its delivery was begun, so that a delivery made again says the same. */
  asOf: Day;
  /** The license; null for the host's own. It has no key in it. */
  license: { name: string; contact: string; license: License } | null;
  consoleUrl: string | null;
}

/** What a reminder tells, as codes and values; the sentences are the words'. */
export interface Reminder {
  subject: Subject;
  milestone: Milestone;
  /** The last day before the end: also the last one on which to act without losing a day (D2). */
  through: Day;
  /** The registered license; null for the host's own. */
  license: RemindedLicense | null;
  /** Where the console shows it; null where nobody saved its address. */
  console: string | null;
}

export interface RemindedLicense {
  name: string;
  contact: string;
  /** The product's name; null where the terms do not know it. */
  product: string | null;
  renewing: Renewing;
  /** Whether support and updates end with it. */
  isLost: boolean;
  /** What renewing takes, and where it is ordered; null where the terms name no place. */
  needs: readonly Need[];
  orderAt: string | null;
  /** Of the document that the answers were made by. */
  figures: Figures;
}

/** What the terms say on renewing. */
export type Renewing =
  | { code: 'before'; expiresOn: Day }
  | { code: 'after'; expiresOn: Day; renewals: number; asOf: Day }
  | { code: 'unknown' };

/** What ends, what the terms say is to be done, by which clause and where, and whom to ask. */
export function reminderOf(
  policy: Policy,
  { subject, milestone, asOf, license, consoleUrl }: ReminderFacts,
): Reminder {
  return {
    subject,
    milestone,
    through: addDays(subject.endsOn, -1),
    license: license && {
      name: license.name,
      contact: license.contact,
      product: policy.productsOn(asOf)[license.license.product]?.name ?? null,
      ...whatToDo(policy, license.license, subject, asOf),
    },
    console: consoleUrl === null ? null : consoleLink(consoleUrl, subject),
  };
}

/** The terms' answers: on renewing as of a day, and on what is lost with the end. */
function whatToDo(
  policy: Policy,
  license: License,
  { endsOn }: Subject,
  asOf: Day,
): Omit<RemindedLicense, 'name' | 'contact' | 'product'> {
  const { actions } = policy.evaluate(license, asOf);
  const { support } = policy.evaluate(license, endsOn);
  const isLost = support.available === false;
  return {
    renewing: onRenewing(policy, license, asOf),
    isLost,
    needs: actions.renew.needs,
    orderAt: actions.renew.links[0] ?? null,
    figures: policy.documentOn(asOf),
  };
}

function onRenewing(policy: Policy, license: License, asOf: Day): Renewing {
  const { maintenance, actions } = policy.evaluate(license, asOf);
  if (!isPeriodic(maintenance) || maintenance.expiresOn === null) return { code: 'unknown' };
  const { expiresOn, renewalsToCover } = maintenance;
  switch (actions.renew.reason) {
    case 'renew-before-expiry':
      return { code: 'before', expiresOn };
    case 'renew-after-expiry':
      return { code: 'after', expiresOn, renewals: renewalsToCover ?? 0, asOf };
    default:
      return { code: 'unknown' };
  }
}

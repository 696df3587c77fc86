import { intentOn, type LicenseNeed, needOf } from '../../../src/contract/decided';
import type { Intent } from '../../../src/contract/intent';
import type { LicenseEntry } from '../../../src/contract/licenses';
import {
  type Day,
  type Fault,
  isPeriodic,
  LicenseFault,
  type Policy,
  type ProductTerms,
  type Verdict,
} from '../../../src/policy';
import { type Status, statusOf } from './status';

/** A registered license with what the policy says of it today. */
export interface Row {
  entry: LicenseEntry;
  product: ProductTerms | undefined;
  /** Null where the license contradicts the terms; `fault` says how. */
  verdict: Verdict | null;
  fault: Fault | null;
  /** Whether it needs somebody: what the policy says, or that somebody has decided. */
  need: LicenseNeed;
  /** What was decided, while that holds. */
  intent: Intent | null;
  status: Status;
  /** The first day without cover; null where there is none to tell. */
  expiresOn: Day | null;
  /** The last day with cover; null where there is none to tell. */
  coveredThrough: Day | null;
  /** What a search looks through, in lower case. */
  haystack: string;
}

/** Whether nobody has decided about the license, and somebody has to, today. */
export const isUrgent = ({ need }: Pick<Row, 'need'>): boolean => need === 'now';

const known = new WeakMap<
  LicenseEntry,
  { policy: Policy; today: Day; leadDays: readonly number[]; row: Row }
>();

/** The row of an entry, worked out once a day and entry. */
export function rowOf(policy: Policy, entry: LicenseEntry, today: Day, leadDays: readonly number[]): Row {
  const memo = known.get(entry);
  if (memo?.policy === policy && memo.today === today && memo.leadDays === leadDays) return memo.row;
  const row = workOut(policy, entry, today, leadDays);
  known.set(entry, { policy, today, leadDays, row });
  return row;
}

function workOut(policy: Policy, entry: LicenseEntry, today: Day, leadDays: readonly number[]): Row {
  const product = policy.productsOn(today)[entry.license.product];
  const haystack = [entry.name, entry.contact, product?.name ?? entry.license.product, entry.keyHint ?? '']
    .join('\n')
    .toLowerCase();
  const common = { entry, product, haystack, intent: intentOn(policy, entry, today) };
  const needBy = (verdict: Verdict | null) => needOf(policy, entry, verdict, { today, leadDays });
  try {
    const verdict = policy.evaluate(entry.license, today);
    const attention = policy.attentionTo(verdict, leadDays);
    const { maintenance } = verdict;
    return {
      ...common,
      verdict,
      fault: null,
      need: needBy(verdict),
      status: statusOf(verdict, attention),
      expiresOn: isPeriodic(maintenance) ? maintenance.expiresOn : null,
      coveredThrough: isPeriodic(maintenance) ? maintenance.coveredThrough : null,
    };
  } catch (error) {
    if (!(error instanceof LicenseFault)) throw error;
    return {
      ...common,
      verdict: null,
      fault: { code: error.code, path: error.path, clauses: error.clauses },
      need: needBy(null),
      status: 'unknown',
      expiresOn: null,
      coveredThrough: null,
    };
  }
}

import { consider } from '../../contract/consider';
import type { LicenseEntry } from '../../contract/entry';
import type { InputFault } from '../../contract/input-fault';
import {
  isPeriodic,
  mockupsPolicy,
  type ActionAnswer,
  type BestUpgradeDay,
  type Day,
  type Effect,
  type PolicyReference,
  type Proposal,
  type Verdict,
} from '../../policy';
import type { Ports } from '../../ports';
import { findLicenses } from './find';
import type { PlanInputs } from './inputs';
import { MOST, namesFor } from './names';
import type { ChatFault } from './status';

/** What a purchase would do to the dates; a date is null where there is none. */
export interface ChatDates {
  /** The last day covered, without the purchase and with it. */
  before: Day | null;
  after: Day | null;
  daysGained: number;
  daysLost: number;
  effects: Effect[];
  bestUpgradeDay: BestUpgradeDay | null;
}

/** Whether a purchase is offered to a license, where to make it, and what it would do. There is no key in it. */
export type ChatPlan = {
  license: string;
  on: Day;
  action: ActionAnswer;
  /** The seats that an upgrade is counted to, the next one where nobody named any; null for a renewal, and where the seats now are unknown. */
  seats: number | null;
} & (
  | { plan: ChatDates; fault: null }
  /** It cannot be counted: nothing is known to count from, or nothing of the kind is sold. */
  | { plan: null; fault: InputFault }
);

export interface ChatPlanAnswer {
  audience: 'admin';
  policy: PolicyReference;
  today: Day;
  /** No license has any of the words: these are names to choose from. */
  noMatch: boolean;
  names: string[];
  /** Whether more are meant than the answer has. */
  more: boolean;
  plans: (ChatPlan | ChatFault)[];
}

/** What would a renewal or an upgrade on a day do? Nothing is bought and nothing is stored. */
export async function answerPlan(ports: Ports, inputs: PlanInputs, today: Day): Promise<ChatPlanAnswer> {
  const found = await findLicenses(ports, inputs.license ?? '');
  return {
    audience: 'admin',
    policy: mockupsPolicy.reference,
    today,
    ...namesFor(found),
    plans: found.meant.slice(0, MOST).map((entry) => planOf(entry, inputs.day ?? today, inputs)),
  };
}

function planOf({ name, license }: LicenseEntry, on: Day, inputs: PlanInputs): ChatPlan | ChatFault {
  const now = consider(() => mockupsPolicy.evaluate(license, on));
  if (!now.ok) return { license: name, fault: now.failure };
  const seats = inputs.action === 'upgrade' ? seatsAfter(now.value, inputs) : null;
  const action = now.value.actions[inputs.action === 'renewal' ? 'renew' : 'upgrade'];
  // Whatever the number of seats, the dates are the same: where nobody knows it, any will do.
  const proposal: Proposal =
    inputs.action === 'renewal'
      ? { kind: 'renewal', times: inputs.times ?? 1 }
      : { kind: 'upgrade', seats: seats ?? 1 };
  const planned = consider((): ChatDates => {
    const { before, after, daysGained, daysLost, effects } = mockupsPolicy.plan(license, on, proposal);
    return {
      before: coveredThrough(before),
      after: coveredThrough(after),
      daysGained,
      daysLost,
      effects,
      bestUpgradeDay: mockupsPolicy.bestUpgradeDay(license, on),
    };
  });
  const about = { license: name, on, action, seats };
  return planned.ok
    ? { ...about, plan: planned.value, fault: null }
    : { ...about, plan: null, fault: planned.failure };
}

function seatsAfter(now: Verdict, { seats }: PlanInputs): number | null {
  return seats ?? (now.seats === null ? null : now.seats + 1);
}

const coveredThrough = ({ maintenance }: Verdict): Day | null =>
  isPeriodic(maintenance) ? maintenance.coveredThrough : null;

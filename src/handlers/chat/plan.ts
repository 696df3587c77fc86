import type { ChatDates, ChatFault, ChatPayload, ChatPlan, ChatPlanAnswer } from '../../contract/chat';
import { consider } from '../../contract/consider';
import type { LicenseEntry } from '../../contract/licenses';
import { isPeriodic, mockupsPolicy, type Day, type Proposal, type Verdict } from '../../policy';
import type { Ports } from '../../ports';
import { findLicenses } from './find';
import { MOST, namesFor } from './names';

/** What would a renewal or an upgrade on a day do? Nothing is bought and nothing is stored. */
export async function answerPlan(
  ports: Ports,
  inputs: ChatPayload<'askPlan'>,
  today: Day,
): Promise<ChatPlanAnswer> {
  const found = await findLicenses(ports, inputs.license ?? '');
  return {
    audience: 'admin',
    policy: mockupsPolicy.reference,
    today,
    ...namesFor(found),
    plans: found.meant.slice(0, MOST).map((entry) => planOf(entry, inputs.day ?? today, inputs)),
  };
}

function planOf(
  { name, license }: LicenseEntry,
  on: Day,
  inputs: ChatPayload<'askPlan'>,
): ChatPlan | ChatFault {
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

function seatsAfter(now: Verdict, { seats }: ChatPayload<'askPlan'>): number | null {
  return seats ?? (now.seats === null ? null : now.seats + 1);
}

const coveredThrough = ({ maintenance }: Verdict): Day | null =>
  isPeriodic(maintenance) ? maintenance.coveredThrough : null;

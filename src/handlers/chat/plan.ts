import type { ChatDates, ChatFault, ChatPayload, ChatPlan, ChatPlanAnswer } from '../../contract/chat';
import { consider } from '../../contract/consider';
import type { LicenseEntry } from '../../contract/licenses';
import { type Day, isPeriodic, type Policy, type Proposal, type Verdict } from '../../policy';
import type { Ports } from '../../ports';
import { findLicenses } from './find';
import { MOST, namesFor } from './names';
import { wordedAnswer, wordedEffects, wordedFault } from './worded';

/** What would a renewal or an upgrade on a day do? Nothing is bought and nothing is stored. */
export async function answerPlan(
  ports: Ports,
  inputs: ChatPayload<'askPlan'>,
  today: Day,
): Promise<ChatPlanAnswer> {
  const { policy } = ports;
  const on = inputs.day ?? today;
  const found = await findLicenses(ports, inputs.license ?? '', today);
  return {
    audience: 'admin',
    policy: policy.inForceOn(on).policy,
    today,
    ...namesFor(found),
    complete: found.complete,
    plans: found.meant.slice(0, MOST).map((entry) => planOf(policy, entry, on, inputs)),
  };
}

function planOf(
  policy: Policy,
  { name, license }: LicenseEntry,
  on: Day,
  inputs: ChatPayload<'askPlan'>,
): ChatPlan | ChatFault {
  const now = consider(() => policy.evaluate(license, on));
  if (!now.ok) return { license: name, fault: wordedFault(now.failure) };
  const seats = inputs.action === 'upgrade' ? seatsAfter(now.value, inputs) : null;
  const asked = inputs.action === 'renewal' ? 'renew' : 'upgrade';
  const action = wordedAnswer(policy, now.value, now.value.actions[asked]);
  // The dates do not depend on the number of seats. Where it is unknown, any number gives the same dates.
  const proposal: Proposal =
    inputs.action === 'renewal'
      ? { kind: 'renewal', times: inputs.times ?? 1 }
      : { kind: 'upgrade', seats: seats ?? 1 };
  const planned = consider((): ChatDates => {
    const plan = policy.plan(license, on, proposal);
    const { before, after, daysGained, daysLost } = plan;
    return {
      before: coveredThrough(before),
      after: coveredThrough(after),
      daysGained,
      daysLost,
      effects: wordedEffects(policy, plan),
      bestUpgradeDay: policy.bestUpgradeDay(license, on),
    };
  });
  const about = { license: name, on, action, seats };
  return planned.ok
    ? { ...about, plan: planned.value, fault: null }
    : { ...about, plan: null, fault: wordedFault(planned.failure) };
}

function seatsAfter(now: Verdict, { seats }: ChatPayload<'askPlan'>): number | null {
  return seats ?? (now.seats === null ? null : now.seats + 1);
}

const coveredThrough = ({ maintenance }: Verdict): Day | null =>
  isPeriodic(maintenance) ? maintenance.coveredThrough : null;

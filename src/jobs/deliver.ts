import { dayInZone } from '../contract/day-in-zone';
import { NO_TARGETS, type ReminderTargets } from '../contract/reminders';
import { failureOf } from '../handlers/failing';
import { DEFAULT_SETTINGS } from '../handlers/site';
import type { KeptReminder } from '../ports/reminder-ledger';
import type { ReminderPorts } from '../ports/reminder-ports';
import { reminderContent } from '../reminders';
import { historyLine, remindedKey, settledKey } from './history-line';
import { decide } from './decision';
import { placeEverywhere, settleEverywhere, type Outcome } from './placing';
import { resumed } from './resume';
import { changed, paused } from './rows';
import { standingsOf } from './standing';

/** Longer than the delivering function may run: whoever holds a lease that has run out is gone. */
const LEASE_MS = 10 * 60 * 1000;

/** Looks at each subject and delivers what is due. `later`: some could not be finished now and can be in a while. */
export async function deliver(ports: ReminderPorts, keys: readonly string[]): Promise<{ later: boolean }> {
  let later = false;
  for (const key of keys) {
    try {
      const row = (await ports.ledger.getMany([key])).get(key);
      if (row && !(await deliverOne(ports, row))) later = true;
    } catch (error) {
      failureOf(ports, 'deliver', error);
      later = true;
    }
  }
  return { later };
}

/** False: not finished, and worth another try today. */
async function deliverOne(ports: ReminderPorts, row: KeptReminder): Promise<boolean> {
  const now = ports.clock.now();
  if (row.leasedUntil !== null && now.toISOString() < row.leasedUntil) return false;
  const { leadDays, timeZone } = (await ports.settings.get()) ?? DEFAULT_SETTINGS;
  const today = dayInZone(now, timeZone);
  const { subject } = row;
  const standing = (await standingsOf(ports, [subject], timeZone)).get(row.key) ?? { kind: 'unknown' };
  const pausedUntil = await ports.renewals.pausedUntil([subject.id]);
  const decision = decide({ today, leadDays, scannedThrough: null, pausedUntil }, subject, row, standing);

  if (decision.kind === 'nothing') return standing.kind === 'unknown' || putAway(ports, row);
  if (decision.kind === 'paused') return ports.ledger.put(paused(subject, row, decision.until), row.revision);

  const targets = (await ports.targetSettings.get()) ?? NO_TARGETS;
  const claimed = changed(row, {
    state: 'delivering',
    nextOn: today,
    leasedUntil: new Date(now.getTime() + LEASE_MS).toISOString(),
  });
  if (!(await ports.ledger.put(claimed, row.revision))) return false;

  const license = standing.kind === 'current' ? standing.license : null;
  const at = { at: now.toISOString(), day: today, name: license?.name ?? '' };
  const isAgain = decision.kind === 'remind' && row.begun?.milestone === decision.milestone;
  const known = isAgain ? claimed : await resumed(ports, claimed, targets, at);
  if (known === null) return false;

  if (decision.kind === 'settle') {
    const outcome = await settleEverywhere(ports, known, targets, decision);
    if (known.told !== null || outcome.workItem || outcome.page)
      await ports.history.write(settledKey(subject), historyLine(subject, at, null, [], outcome));
    return finish(ports, known, outcome, { state: 'closed', nextOn: null });
  }
  const { milestone } = decision;
  const superseded = decision.superseded.filter((each) => known.told === null || each < known.told);
  const begun = changed(known, { begun: { milestone, superseded, on: today } });
  if (!isAgain && !(await ports.ledger.put(begun, known.revision))) return false;

  const content = reminderContent({ subject, milestone, license, ...wordsFor(targets) });
  const outcome = await placeEverywhere(ports, known, targets, content);
  await ports.history.write(
    remindedKey(subject, milestone),
    historyLine(
      subject,
      at,
      milestone,
      known.begun && isAgain ? known.begun.superseded : superseded,
      outcome,
    ),
  );
  // Nothing is left to be said or closed once the day after has been announced in the history alone.
  const over = milestone < 0 && outcome.workItem === null && outcome.page === null;
  return finish(ports, { ...(isAgain ? known : begun), told: milestone }, outcome, {
    state: over ? 'closed' : 'delivered',
    nextOn: over ? null : today,
    reminded: milestone,
  });
}

const wordsFor = ({ language, consoleUrl }: ReminderTargets) => ({ language, consoleUrl });

/** What was planned is no longer due: reminded already, or the lead times were changed. */
function putAway(ports: ReminderPorts, row: KeptReminder): Promise<boolean> {
  const change: Partial<KeptReminder> =
    row.reminded === null ? { state: 'closed', nextOn: null } : { state: 'delivered' };
  return ports.ledger.put(changed(row, { ...change, faults: [], leasedUntil: null }), row.revision);
}

/** Gives the lease back with what came of it. Where a target may have acted unseen, the lease is left to run out. */
async function finish(
  ports: ReminderPorts,
  claimed: KeptReminder,
  { workItem, page, faults, maybeDone }: Outcome,
  whenDone: Partial<KeptReminder>,
): Promise<boolean> {
  const placed = { workItem, page, faults };
  const next = changed(
    claimed,
    faults.length === 0
      ? { ...placed, ...whenDone, leasedUntil: null }
      : { ...placed, state: 'failed', leasedUntil: maybeDone ? claimed.leasedUntil : null },
  );
  const kept = await ports.ledger.put(next, claimed.revision);
  return kept && !faults.some(({ code }) => code === 'busy' || code === 'unavailable');
}

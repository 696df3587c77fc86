import { dayInZone } from '../contract/day-in-zone';
import { NO_TARGETS } from '../contract/reminders';
import { failureOf } from '../handlers/failing';
import { DEFAULT_SETTINGS } from '../handlers/site';
import type { KeptReminder } from '../ports/reminder-ledger';
import type { ReminderPorts } from '../ports/reminder-ports';
import { reminderContent } from '../reminders';
import { historyLine, remindedKey, settledKey } from './history-line';
import { decide } from './decision';
import { finish, putAway } from './finish';
import { areSame } from './looking';
import { placeEverywhere, settleEverywhere } from './placing';
import { resumed, type Resumed } from './resume';
import { changed, isWaiting, paused } from './rows';
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
  const at = now.toISOString();
  if (row.leasedUntil !== null && at < row.leasedUntil) return false;
  const { leadDays, timeZone } = (await ports.settings.get()) ?? DEFAULT_SETTINGS;
  const today = dayInZone(now, timeZone);
  const { subject } = row;
  const standing = (await standingsOf(ports, [subject], timeZone)).get(row.key) ?? { kind: 'unknown' };
  const pausedUntil = await ports.renewals.pausedUntil([subject.id]);
  const decision = decide({ today, leadDays, scannedThrough: null, pausedUntil }, subject, row, standing);

  if (decision.kind === 'nothing')
    return standing.kind === 'unknown' || !isWaiting(row) || putAway(ports, row);
  if (decision.kind === 'paused')
    return row.state === 'paused' || ports.ledger.put(paused(subject, row, today), row.revision);

  const targets = (await ports.targetSettings.get()) ?? NO_TARGETS;
  const claimed = changed(row, {
    state: 'delivering',
    nextOn: today,
    leasedUntil: new Date(now.getTime() + LEASE_MS).toISOString(),
  });
  if (!(await ports.ledger.put(claimed, row.revision))) return false;

  const { begun: before } = row;
  const isAgain = decision.kind === 'remind' && before?.milestone === decision.milestone;
  const goesOn = isAgain && areSame(before.places, targets);
  const was: Resumed = goesOn ? { kind: 'known', row: claimed } : await resumed(ports, claimed, targets, at);
  if (was.kind === 'overtaken') return false;
  if (was.kind === 'waits') return finish(ports, claimed, was.outcome, {});
  const known = was.row;
  const license = standing.kind === 'unknown' ? null : standing.license;
  const name = license?.name ?? before?.name ?? '';

  if (decision.kind === 'settle') {
    const outcome = await settleEverywhere(ports, known, targets.language, decision);
    if (known.told !== null || outcome.workItem || outcome.page)
      await ports.history.write(
        settledKey(subject),
        historyLine(subject, { at, day: today, name }, null, [], outcome),
      );
    // Should this end come back, a reminder of it is a new one: what was closed stays closed.
    const nothing = { workItem: null, page: null, begun: null };
    return finish(ports, known, outcome, { ...nothing, state: 'closed', nextOn: null });
  }
  const { milestone } = decision;
  const superseded = isAgain
    ? before.superseded
    : decision.superseded.filter((each) => known.told === null || each < known.told);
  const places = { workItem: targets.workItem, page: targets.page };
  const begun = goesOn
    ? known
    : changed(known, { begun: { milestone, superseded, on: today, name, places } });
  if (!goesOn && !(await ports.ledger.put(begun, known.revision))) return false;

  const { language, consoleUrl } = targets;
  const content = reminderContent({ subject, milestone, license, language, consoleUrl });
  const outcome = await placeEverywhere(ports, known, targets, content);
  await ports.history.write(
    remindedKey(subject, milestone),
    historyLine(subject, { at, day: today, name }, milestone, superseded, outcome),
  );
  // Nothing is left to be said or closed once the day after has been announced in the history alone.
  const over = milestone < 0 && outcome.workItem === null && outcome.page === null;
  return finish(ports, { ...begun, told: milestone }, outcome, {
    state: over ? 'closed' : 'delivered',
    nextOn: over ? null : today,
    reminded: milestone,
  });
}

import { dayInZone } from '../contract/day-in-zone';
import { NO_TARGETS } from '../contract/reminders';
import { failureOf } from '../ports/failure-of';
import { DEFAULT_SETTINGS } from '../contract/site';
import type { KeptReminder } from '../ports/reminder-ledger';
import type { ReminderPorts } from '../ports/reminder-ports';
import { isStillOver, subjectKey } from '../reminders';
import { reminderContent } from '../words/reminder-text';
import { historyLine, remindedKey, settledKey } from './history-line';
import { decide } from './decision';
import { finish, putAway } from './finish';
import { areSame } from './looking';
import { planNewEnd } from './new-end';
import { placeEverywhere, settleEverywhere } from './placing';
import { resumed, type Resumed } from './resume';
import { changed, isWaiting, paused } from './rows';
import { standingsOf } from './standing';

/** Longer than the delivering function may run: whoever holds a lease that has run out is gone. */
const LEASE_MS = 10 * 60 * 1000;

/** Looks at each subject and delivers what is due. `later`: some could not be finished now and can be in a while. */
export async function deliver(ports: ReminderPorts, keys: readonly string[]): Promise<{ later: boolean }> {
  let later = false;
  // An end that takes the place of a settled one comes behind it.
  const next = [...keys];
  for (const key of next) {
    try {
      const row = (await ports.ledger.getMany([key])).get(key);
      if (row && !(await deliverOne(ports, row, next))) later = true;
    } catch (error) {
      failureOf(ports, 'deliver', error);
      later = true;
    }
  }
  return { later };
}

/** False: not finished, and worth another try today. What is to be looked at behind it is added to `next`. */
async function deliverOne(ports: ReminderPorts, row: KeptReminder, next: string[]): Promise<boolean> {
  const now = ports.clock.now();
  const at = now.toISOString();
  if (row.leasedUntil !== null && at < row.leasedUntil) return false;
  const { leadDays, timeZone } = (await ports.settings.get()) ?? DEFAULT_SETTINGS;
  const today = dayInZone(now, timeZone);
  const { subject } = row;
  const standing = (await standingsOf(ports, [subject], timeZone)).get(row.key) ?? { kind: 'unknown' };
  const pausedUntil = await ports.renewals.pausedUntil([subject.id]);
  const targets = (await ports.targetSettings.get()) ?? NO_TARGETS;
  const round = { today, leadDays, scannedThrough: null, targets, pausedUntil };
  const decision = decide(round, subject, row, standing);

  if (decision.kind === 'nothing')
    return standing.kind === 'unknown' || !isWaiting(row) || putAway(ports, row);
  if (decision.kind === 'paused')
    return row.state === 'paused' || ports.ledger.put(paused(subject, row, today), row.revision);

  const claimed = changed(row, {
    state: 'delivering',
    nextOn: today,
    leasedUntil: new Date(now.getTime() + LEASE_MS).toISOString(),
  });
  if (!(await ports.ledger.put(claimed, row.revision))) return false;

  const { begun: before } = row;
  const isAgain = decision.kind === 'remind' && before?.milestone === decision.milestone;
  const goesOn = isAgain && areSame(before.places, targets);
  const was: Resumed = goesOn ? { kind: 'known', row: claimed } : await resumed(ports, claimed, targets);
  if (was.kind === 'overtaken') return false;
  if (was.kind === 'waits') return finish(ports, claimed, was.outcome, {});
  const known = was.row;
  const license = standing.kind === 'unknown' ? null : standing.license;
  const name = license?.name ?? before?.name ?? '';

  if (decision.kind === 'settle') {
    if (isStillOver(decision.newEnd, today) && (await planNewEnd(ports, subject, decision.newEnd, today)))
      next.push(subjectKey({ ...subject, endsOn: decision.newEnd }));
    const outcome = await settleEverywhere(ports, known, targets.language, decision, today);
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
  // What is tried again was due when it was begun.
  const { at: since, on } = isAgain ? before : { at, on: today };
  const begun = goesOn
    ? known
    : changed(known, { begun: { milestone, superseded, at: since, on, name, places } });
  if (!goesOn && !(await ports.ledger.put(begun, known.revision))) return false;

  const { language, consoleUrl } = targets;
  const content = reminderContent({ subject, milestone, asOf: on, license, language, consoleUrl });
  const outcome = await placeEverywhere(ports, known, targets, content);
  await ports.history.write(
    remindedKey(subject, milestone),
    historyLine(subject, { at: since, day: on, name }, milestone, superseded, outcome),
  );
  // Nothing is left to be said or closed once the day after has been announced in the history alone.
  const over = milestone < 0 && outcome.workItem === null && outcome.page === null;
  return finish(ports, { ...begun, told: milestone }, outcome, {
    state: over ? 'closed' : 'delivered',
    nextOn: over ? null : today,
    reminded: milestone,
  });
}

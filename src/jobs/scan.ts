import { dayInZone } from '../contract/day-in-zone';
import { dueOn } from '../contract/due-on';
import type { Page } from '../contract/page';
import { NO_TARGETS } from '../contract/reminders';
import { failureOf } from '../ports/failure-of';
import { inTurns } from '../ports/in-turns';
import { DEFAULT_SETTINGS } from '../contract/site';
import type { ReminderPorts } from '../ports/reminder-ports';
import type { Day } from '../policy';
import { endsToScan, subjectKey, type Subject } from '../reminders';
import { decide, type Round } from './decision';
import { subjectOf, withRows, withStandings, type Found } from './found';
import { isWaiting, planned, paused } from './rows';

/** How many subjects one event of the queue carries: a piece is done well within its function's time. */
const A_PIECE = 10;
/** How many rows are written side by side. */
const AT_ONCE = 5;

export interface Scanned {
  day: Day;
  /** How many subjects were handed to the queue. */
  handed: number;
}

/**
 * The daily scan: plans what is due, writes it down, and only then hands it to the queue. It reads the ends that can
 * have something new due, and what is still open; its cost follows these, not the register. A scan that breaks off
 * leaves the day unscanned, and the next one does it over; what is planned and not delivered is handed over again.
 */
export async function scan(ports: ReminderPorts): Promise<Scanned> {
  const { leadDays, timeZone } = (await ports.settings.get()) ?? DEFAULT_SETTINGS;
  const today = dayInZone(ports.clock.now(), timeZone);
  const scannedThrough = await ports.ledger.scannedThrough();
  const targets = (await ports.targetSettings.get()) ?? NO_TARGETS;
  const round = { today, leadDays, scannedThrough, targets };

  const hand = new Set<string>();
  const seen = new Set<string>();
  const isUnseen = ({ subject }: { subject: Subject }) => !seen.has(subjectKey(subject));
  const look = async (found: readonly Found[]) => {
    for (const { subject } of found) seen.add(subjectKey(subject));
    await plan(ports, round, found, hand);
  };
  const range = endsToScan(scannedThrough, today, leadDays);
  const isNear = ({ endsOn }: Subject) => endsOn >= range.from && endsOn < range.before;

  try {
    for await (const rows of pages((after) => ports.ledger.openOn(today, after)))
      await look(await withStandings(ports, rows.filter(isUnseen), timeZone));
    for await (const kept of pages((after) => ports.register.page(range, after))) {
      const ends = kept.flatMap(({ entry }) => subjectOf(entry, dueOn(entry.license)));
      await look(await withRows(ports, ends.filter(isUnseen)));
    }
    const hostEnds = (ports.hostEnds(timeZone) ?? [])
      .filter(isNear)
      .map((subject) => ({ subject, license: null }));
    await look(await withRows(ports, hostEnds.filter(isUnseen)));
  } finally {
    // What was written down before something broke does not wait for the next scan.
    await handOver(ports, [...hand]);
  }
  await ports.ledger.setScannedThrough(today);
  return { day: today, handed: hand.size };
}

/** Writes down what is due of these; adds the keys that the queue is to look at. */
async function plan(
  ports: ReminderPorts,
  round: Omit<Round, 'pausedUntil'>,
  found: readonly Found[],
  hand: Set<string>,
): Promise<void> {
  const unpaused = { ...round, pausedUntil: new Map<string, Day>() };
  const due = found.filter(
    ({ subject, row, standing }) => decide(unpaused, subject, row, standing).kind === 'remind',
  );
  // Whether a renewal is under way is asked of nothing but what is due.
  const pausedUntil = await ports.renewals.pausedUntil(due.map(({ subject }) => subject.id));
  await inTurns(AT_ONCE, found, async ({ subject, row, standing }) => {
    const key = subjectKey(subject);
    const decision = decide({ ...round, pausedUntil }, subject, row, standing);
    switch (decision.kind) {
      case 'nothing':
        // Something was planned and is no longer due: the delivery puts it away.
        if (row && isWaiting(row)) hand.add(key);
        return;
      case 'paused':
        // What a delivery may have in hand it is told to pause itself, once nobody has.
        if (row && isWaiting(row)) hand.add(key);
        else if (row?.state !== 'paused')
          await ports.ledger.put(paused(subject, row, round.today), row?.revision ?? null);
        return;
      case 'remind':
      case 'settle':
        // What is planned, under way or failed stands in the index already.
        if (!row || !isWaiting(row))
          await ports.ledger.put(planned(subject, row, round.today), row?.revision ?? null);
        hand.add(key);
    }
  });
}

/** What the queue does not take now, the next scan finds planned. */
async function handOver(ports: ReminderPorts, keys: readonly string[]): Promise<void> {
  const pieces = Array.from({ length: Math.ceil(keys.length / A_PIECE) }, (_, index) => ({
    keys: keys.slice(index * A_PIECE, (index + 1) * A_PIECE),
  }));
  if (pieces.length === 0) return;
  try {
    await ports.enqueue(pieces);
  } catch (error) {
    failureOf(ports, 'handOver', error);
  }
}

async function* pages<T>(read: (after: string | undefined) => Promise<Page<T>>): AsyncGenerator<T[]> {
  let after: string | undefined;
  do {
    const { items, next } = await read(after);
    yield items;
    after = next ?? undefined;
  } while (after !== undefined);
}

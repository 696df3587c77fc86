import { dueOn } from '../contract/due-on';
import type { Day } from '../policy';
import { failureOf } from '../ports/failure-of';
import { inTurns } from '../ports/in-turns';
import type { ReminderPorts } from '../ports/reminder-ports';
import { partsOf } from '../ports/whole-list';
import { endsToScan, type Subject, subjectKey } from '../reminders';
import { type Candidate, candidatesIn, candidatesOf, endsOfLicense } from './candidates';
import { decide } from './decision';
import { isHeldBack, readRound, type Round } from './round';
import { isWaiting, paused, planned } from './rows';

/** How many subjects one event of the queue carries. A function delivers so many well within its time. */
const A_PIECE = 10;
/** How many rows are written at the same time. */
const AT_ONCE = 5;

export interface Scanned {
  day: Day;
  /** How many subjects were handed to the queue. */
  handed: number;
}

/**
 * The daily scan. It plans what is due: first it writes that into the ledger, then it hands it to the queue. It reads
 * the ends that can have something new due, and the rows that are still open. So its cost does not grow with the
 * register. Where a scan breaks off, the day does not count as scanned, and the next scan does it again. That one also
 * hands over what was planned and not delivered. While the host's license is inactive, no day counts as scanned for
 * registered licenses: once it is active again, what became due meanwhile is planned.
 */
export async function scan(ports: ReminderPorts): Promise<Scanned> {
  const round = await readRound(ports);
  const { today, leadDays, timeZone } = round;
  const scannedThrough = await ports.ledger.scannedThrough();

  const hand = new Set<string>();
  const seen = new Set<string>();
  const isUnseen = ({ subject }: { subject: Subject }) =>
    !seen.has(subjectKey(subject)) && !isHeldBack(round, subject);
  const look = async (candidates: readonly Candidate[]) => {
    for (const { subject } of candidates) seen.add(subjectKey(subject));
    await plan(ports, round, scannedThrough, candidates, hand);
  };
  const range = endsToScan(scannedThrough, today, leadDays);
  const isNear = ({ endsOn }: Subject) => endsOn >= range.from && endsOn < range.before;

  try {
    for await (const { items } of partsOf((after) => ports.ledger.openOn(today, after)))
      await look(await candidatesIn(ports, items.filter(isUnseen), timeZone));
    if (!round.isSuspended)
      for await (const { items } of partsOf((after) => ports.register.page(range, after))) {
        const ends = items.flatMap(({ entry }) => endsOfLicense(entry, dueOn(ports.policy, entry.license)));
        await look(await candidatesOf(ports, ends.filter(isUnseen)));
      }
    const hostEnds = (ports.hostEnds(timeZone) ?? [])
      .filter(isNear)
      .map((subject) => ({ subject, license: null }));
    await look(await candidatesOf(ports, hostEnds.filter(isUnseen)));
  } finally {
    // What was planned before something broke does not wait for the next scan.
    await handOver(ports, [...hand]);
  }
  if (!round.isSuspended) await ports.ledger.setScannedThrough(today);
  return { day: today, handed: hand.size };
}

/** Writes into the ledger what is due of these. Adds the keys of the subjects that are to be delivered. */
async function plan(
  ports: ReminderPorts,
  round: Round,
  scannedThrough: Day | null,
  candidates: readonly Candidate[],
  hand: Set<string>,
): Promise<void> {
  const isDue = (candidate: Candidate) =>
    decide(round, candidate, { scannedThrough, pausedUntil: null }).kind === 'remind';
  // Whether a renewal is in progress is asked of nothing but what is due.
  const pauses = await ports.renewals.pausedUntil(candidates.filter(isDue).map(({ subject }) => subject.id));
  await inTurns(AT_ONCE, candidates, async (candidate) => {
    const { subject, row } = candidate;
    const key = subjectKey(subject);
    const pausedUntil = pauses.get(subject.id) ?? null;
    const decision = decide(round, candidate, { scannedThrough, pausedUntil });
    switch (decision.kind) {
      case 'unknown':
      case 'nothing':
        // It was planned and is no longer due. The delivery takes it back.
        if (row && isWaiting(row)) hand.add(key);
        return;
      case 'paused':
        // A delivery may be at it now. The next one pauses it.
        if (row && isWaiting(row)) hand.add(key);
        else if (row?.state !== 'paused')
          await ports.ledger.put(paused(subject, row, round.today), row?.revision ?? null);
        return;
      case 'remind':
      case 'settle':
        // A row that waits for a delivery needs no writing.
        if (!row || !isWaiting(row))
          await ports.ledger.put(planned(subject, row, round.today), row?.revision ?? null);
        hand.add(key);
    }
  });
}

/** Gives the keys to the queue. What it does not take now, the next scan hands over again. */
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

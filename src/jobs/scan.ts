import { callsOn } from '../contract/decided';
import type { Day } from '../policy';
import { failureOf } from '../ports/failure-of';
import type { ReminderPorts } from '../ports/reminder-ports';
import { partsOf } from '../ports/whole-list';
import { endsToScan, type Subject, subjectKey } from '../reminders';
import { type Candidate, candidatesIn, candidatesOf, endsOfLicense } from './candidates';
import { handOver } from './hand-over';
import { planDue } from './plan-due';
import { isHeldBack, readRound } from './round';
import { tellOwners } from './tell-owners';

/** How many subjects are planned and then handed over together. The queue takes them in one push. */
const A_BATCH = 500;

export interface Scanned {
  day: Day;
  /** How many subjects were handed to the queue. */
  handed: number;
  /** Whether everything was looked at. What was not, the next scan looks at. */
  isWhole: boolean;
}

/**
 * The daily scan. It plans what is due: first it writes that into the ledger, then it hands it to the queue. It reads
 * the ends that can have something new due, and the rows that are still open. So its cost does not grow with the
 * register. What cannot be read or written is left out, and everything else is planned. The next scan looks at what was
 * left out, and hands over what was planned and not delivered. While the host's license is inactive, no day counts as
 * scanned for registered licenses: once it is active again, what became due meanwhile is planned.
 */
export async function scan(ports: ReminderPorts): Promise<Scanned> {
  const round = await readRound(ports);
  const { today, leadDays, timeZone, isSuspended } = round;
  const scannedThrough = await ports.ledger.scannedThrough();
  const range = endsToScan(scannedThrough, today, leadDays);
  const scanned: Scanned = { day: today, handed: 0, isWhole: true };
  let countsAsScanned = !isSuspended;

  const leftOut = (error: unknown, isMetAgain: boolean) => {
    failureOf(ports, 'scan', error);
    scanned.isWhole = false;
    countsAsScanned &&= isMetAgain;
  };
  // The next scan reads the ends from today on, whether or not today counts as scanned.
  const left = ({ endsOn }: Subject, error: unknown) => leftOut(error, endsOn >= today);

  /** A list is read before any of it is changed: its rows would move, and its cursor might not live so long. */
  const listOf = async <T>(read: Parameters<typeof partsOf<T>>[0], isMetAgain: boolean): Promise<T[]> => {
    const all: T[] = [];
    try {
      for await (const { items } of partsOf(read)) all.push(...items);
    } catch (error) {
      leftOut(error, isMetAgain);
    }
    return all;
  };

  const seen = new Set<string>();
  const look = async <T extends { subject: Subject }>(
    all: readonly T[],
    candidates: (some: readonly T[]) => Promise<Candidate[]>,
  ) => {
    const unseen = all.filter(({ subject }) => {
      const key = subjectKey(subject);
      const isNew = !seen.has(key) && !isHeldBack(round, subject);
      seen.add(key);
      return isNew;
    });
    for (let from = 0; from < unseen.length; from += A_BATCH) {
      const batch = unseen.slice(from, from + A_BATCH);
      const keys = await planDue({ ports, round, scannedThrough, left }, batch, candidates);
      await handOver(ports, keys);
      scanned.handed += keys.length;
    }
  };

  // A row that was not read stands open in the ledger tomorrow as well.
  const open = await listOf((after) => ports.ledger.openOn(today, after), true);
  await look(open, (rows) => candidatesIn(ports, rows, timeZone));
  const kept = isSuspended ? [] : await listOf((after) => ports.register.page(range, after), false);
  const registered = kept.flatMap(({ entry }) => endsOfLicense(entry, callsOn(ports.policy, entry)));
  const ofHost = (ports.hostEnds(timeZone) ?? [])
    .filter(({ endsOn }) => endsOn >= range.from && endsOn < range.before)
    .map((subject) => ({ subject, license: null }));
  await look([...registered, ...ofHost], (ends) => candidatesOf(ports, ends));

  if (!(await tellOwners(ports, round))) scanned.isWhole = false;
  if (countsAsScanned) await ports.ledger.setScannedThrough(today);
  return scanned;
}

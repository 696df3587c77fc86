import type { Day } from '../policy';
import { inTurns } from '../ports/in-turns';
import type { ReminderPorts } from '../ports/reminder-ports';
import { type Subject, subjectKey } from '../reminders';
import type { Candidate } from './candidates';
import { decide } from './decision';
import type { Round } from './round';
import { isWaiting, paused, planned } from './rows';

/** How many subjects are written, or looked at alone, at the same time. */
const AT_ONCE = 5;

export interface Planning {
  ports: ReminderPorts;
  round: Round;
  scannedThrough: Day | null;
  /** A subject that could not be read or written. */
  left: (subject: Subject, error: unknown) => void;
}

/**
 * Writes into the ledger what is due of these, and gives the keys of what is to be delivered. Where they cannot be read
 * together, each is read alone: one that fails keeps no other from being planned.
 */
export async function planDue<T extends { subject: Subject }>(
  planning: Planning,
  items: readonly T[],
  candidatesOf: (some: readonly T[]) => Promise<Candidate[]>,
): Promise<string[]> {
  const readAlone = async (item: T): Promise<Read[]> => {
    try {
      return await read(planning, await candidatesOf([item]));
    } catch (error) {
      planning.left(item.subject, error);
      return [];
    }
  };
  const together = async (): Promise<Read[]> => {
    try {
      return await read(planning, await candidatesOf(items));
    } catch {
      return (await inTurns(AT_ONCE, items, readAlone)).flat();
    }
  };
  const keys = await inTurns(AT_ONCE, await together(), async (each) => {
    try {
      return await plan(planning, each);
    } catch (error) {
      planning.left(each.candidate.subject, error);
      return null;
    }
  });
  return keys.filter((key) => key !== null);
}

/** A candidate, and the day before which a renewal in progress lets its reminders pause. */
interface Read {
  candidate: Candidate;
  pausedUntil: Day | null;
}

/** Whether a renewal is in progress is asked of nothing but what is due. */
async function read(
  { ports, round, scannedThrough }: Planning,
  candidates: readonly Candidate[],
): Promise<Read[]> {
  const due = candidates.filter(
    (candidate) => decide(round, candidate, { scannedThrough, pausedUntil: null }).kind === 'remind',
  );
  const pauses = await ports.renewals.pausedUntil(due.map(({ subject }) => subject.id));
  return candidates.map((candidate) => ({
    candidate,
    pausedUntil: pauses.get(candidate.subject.id) ?? null,
  }));
}

/** Writes down one subject; gives its key if it is to be delivered. */
async function plan(
  { ports, round, scannedThrough }: Planning,
  { candidate, pausedUntil }: Read,
): Promise<string | null> {
  const { subject, row } = candidate;
  const key = subjectKey(subject);
  const isPlanned = row !== null && isWaiting(row);
  const decision = decide(round, candidate, { scannedThrough, pausedUntil });
  switch (decision.kind) {
    case 'unknown':
    case 'nothing':
      // It was planned and is no longer due. The delivery takes it back.
      return isPlanned ? key : null;
    case 'paused':
      // A delivery may be at it now. The next one pauses it.
      if (isPlanned) return key;
      if (row?.state !== 'paused')
        await ports.ledger.put(paused(subject, row, round.today), row?.revision ?? null);
      return null;
    case 'remind':
    case 'settle':
      // A row that waits for a delivery needs no writing.
      if (!isPlanned) await ports.ledger.put(planned(subject, row, round.today), row?.revision ?? null);
      return key;
  }
}

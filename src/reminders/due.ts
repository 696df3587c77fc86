import { addDays, type Day, longestLeadTime } from '../policy';
import { lastDayOf, type Milestone, milestonesOf, reachedBy } from './milestones';

/** What is known of the reminders of one subject. */
export interface KnownReminders {
  /** The latest milestone that was delivered; null where none was yet. */
  reminded: Milestone | null;
  /** Whether a target that was chosen since then shows nothing of it. */
  lacksTarget: boolean;
}

export interface Situation {
  endsOn: Day;
  today: Day;
  leadDays: readonly number[];
  /** The last day that was scanned to its end; null before the first scan. */
  scannedThrough: Day | null;
  /** Null where no scan has met this subject. */
  known: KnownReminders | null;
  /** Reminders pause before this day: a renewal is in progress; null where none is. */
  pausedUntil: Day | null;
}

/** What is to be done about one subject on one day. */
export type Due =
  | { kind: 'remind'; milestone: Milestone; superseded: Milestone[] }
  /** A reminder is due, and waits for this day. */
  | { kind: 'paused'; until: Day; milestone: Milestone }
  | { kind: 'nothing' };

/**
 * The one reminder that is due, or none.
 *
 * Only the latest milestone that has passed is delivered. Earlier ones that nobody delivered, because scans were
 * missed, a renewal was in progress or the license was registered late, are superseded by it: a reminder of 60 days
 * would say the wrong thing when 7 are left. An end that was over for good before the first scan met it is not
 * announced: the console shows it. A target that was chosen since the latest reminder gets that one, up to the end.
 */
export function dueReminder({ endsOn, today, leadDays, scannedThrough, known, pausedUntil }: Situation): Due {
  const reached = reachedBy(endsOn, today, leadDays);
  const reminded = known?.reminded ?? null;
  const isSaid = reached !== null && reminded !== null && reminded <= reached;
  const isAgain = isSaid && reminded >= 0 && known?.lacksTarget === true;
  const milestone = isAgain ? reminded : reached;
  if (milestone === null || (isSaid && !isAgain)) return { kind: 'nothing' };
  if (known === null && lastDayOf(endsOn) <= lookedThrough(scannedThrough, today)) return { kind: 'nothing' };
  if (pausedUntil !== null && today < pausedUntil) return { kind: 'paused', until: pausedUntil, milestone };
  const superseded = milestonesOf(leadDays).filter(
    (each) => each > milestone && (reminded === null || each < reminded),
  );
  return { kind: 'remind', milestone, superseded };
}

/** The ends that a scan has to look at: from `from` on, up to before `before`. All others can have nothing new due. */
export function endsToScan(
  scannedThrough: Day | null,
  today: Day,
  leadDays: readonly number[],
): { from: Day; before: Day } {
  return {
    from: lookedThrough(scannedThrough, today),
    before: addDays(today, longestLeadTime(leadDays) + 1),
  };
}

/** The last day that is behind every scan: yesterday at the latest, whatever a clock or a zone ahead of today's left. */
function lookedThrough(scannedThrough: Day | null, today: Day): Day {
  const yesterday = addDays(today, -1);
  return scannedThrough === null || scannedThrough > yesterday ? yesterday : scannedThrough;
}

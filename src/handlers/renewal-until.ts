import { dayInZone, LAST_ZONE } from '../contract/day-in-zone';
import type { Failure } from '../contract/failure';
import type { Day } from '../policy';

/**
 * Whether the last day of a renewal in progress is over in every time zone. The admin's browser checks it for their
 * own.
 */
export const isOver = (until: Day, now: Date): boolean => until <= dayInZone(now, LAST_ZONE);

/** The failure to such a day, which stands at `path`. */
export const pastDay = (path: string): { ok: false; failure: Extract<Failure, { code: 'bad-input' }> } => ({
  ok: false,
  failure: { code: 'bad-input', fault: { code: 'impossible-date', path, clauses: [] } },
});

/** The name in an event's body by which its consumer knows a recheck. It stands for the instant of the change, ISO 8601. */
export const RECHECK_IN_EVENT = 'recheck';

/**
 * A recheck: the app looks by itself, some time after a change, whether digest and silence can stand again. It comes
 * through the queue, may come twice, and may be lost; the daily scan does the same.
 */
export interface Rechecks {
  /** Sends one on its way. Rejects where the queue does not take it. */
  send: (changedAt: Date) => Promise<void>;
}

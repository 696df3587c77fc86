/** How the platform behaves where its documentation leaves it free. */
export interface PlatformSetting {
  /**
   * For how many milliseconds of the platform's clock a query does not see what was written or deleted: queries are
   * eventually consistent, and no page says how late they may be.
   */
  lagMs: number;
  /** Whether a query's page may be empty, with a cursor to where there is more. */
  emptyPages: boolean;
  /** How many calls a cursor outlives: cursors are not stable. */
  cursorCalls: number;
  /** How long reads still find what has expired, in milliseconds: it is deleted later. Without it, not at all. */
  expiredMs?: number;
  /** Whether each event of a queue comes twice, and later ones come before earlier ones: it comes at least once. */
  unrulyEvents?: boolean;
}

export const AS_DOCUMENTED: PlatformSetting = { lagMs: 0, emptyPages: false, cursorCalls: Infinity };

/** Everything that may happen does, all the time. The lag is an assumption: data "may be slightly out of date". */
export const HOSTILE: PlatformSetting = {
  lagMs: 3_000,
  emptyPages: true,
  cursorCalls: 50,
  expiredMs: 48 * 3_600_000,
  unrulyEvents: true,
};

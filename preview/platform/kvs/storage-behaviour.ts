/** How the storage behaves where its documentation leaves it free. */
export interface StorageBehaviour {
  /** How many calls go by until a query sees what was written or deleted: queries are eventually consistent. */
  lagCalls: number;
  /** Whether a query's page may be empty, with a cursor to where there is more. */
  emptyPages: boolean;
  /** How many calls a cursor outlives: cursors are not stable. */
  cursorCalls: number;
  /** How long reads still find what has expired, in milliseconds: it is deleted later. Without it, not at all. */
  expiredMs?: number;
}

export const AS_DOCUMENTED: StorageBehaviour = { lagCalls: 0, emptyPages: false, cursorCalls: Infinity };

/** Everything that may happen does, all the time. */
export const HOSTILE: StorageBehaviour = {
  lagCalls: 5,
  emptyPages: true,
  cursorCalls: 50,
  expiredMs: 48 * 3_600_000,
};

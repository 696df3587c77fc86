/** An answer, or why there is none. "Not eligible" is an answer; a failure means that we could not tell. */
export type Result<T, F> = { ok: true; value: T } | { ok: false; failure: F };

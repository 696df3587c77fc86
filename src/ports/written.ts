/**
 * A conditional write: done, or overtaken by another change. `current` is what stands there now, null where nothing
 * does.
 */
export type Written<Row> = { done: true } | { done: false; current: Row | null };

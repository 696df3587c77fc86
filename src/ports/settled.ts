/**
 * How old the note of a change must be before prompts are decided anew from what it left. By then, the function that made
 * it has ended, and so has every function of its process that relied on it: a quarter of an hour, and the two minutes
 * that a process knows of its note. And queries have had a good while to see what was written.
 */
export const SETTLED_MS = 1_800_000;

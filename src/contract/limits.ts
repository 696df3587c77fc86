/*
 * How long and how many may be what is entered or sent. The schemas hold it. There is no schema here, so that the small
 * bundle of the prompts can know a limit without the library.
 */

/** Characters, after trimming. */
export const LONGEST_NAME = 200;
export const LONGEST_CONTACT = 200;
export const LONGEST_KEY = 4000;
/** The line that comes with a request or its answer. */
export const LONGEST_LINE = 500;

/** Events in the history of a license that is kept. */
export const MOST_EVENTS = 500;
/** Rows that are previewed or applied in one call. */
export const MOST_ROWS = 100;
/** Requests that one call answers. */
export const MOST_ANSWERED = 20;

/** The longest line that the back end takes; it is a field's limit here, and checked there. */
export const LONGEST_TEXT = 500;

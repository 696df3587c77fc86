/*
 * Limits of what is entered or sent. The schemas hold them, and sentences take their numbers from here.
 * No schema stands here: the small bundle of the prompts reads limits without the library.
 */

/** Characters of what people enter, after trimming. */
export const LONGEST_NAME = 200;
export const LONGEST_CONTACT = 200;
export const LONGEST_KEY = 4000;
/** The number of an order or an invoice, and who pays. 500 events with both still fit in what the storage takes. */
export const LONGEST_ORDER_NUMBER = 40;
export const LONGEST_COST_CENTRE = 40;
/** The notes on a license. */
export const LONGEST_NOTES = 2000;
/** The line that comes with a request or its answer. */
export const LONGEST_LINE = 500;
/** What a person calls a license in the chat. */
export const LONGEST_MENTION = 200;
/** The name of a type of work item. */
export const LONGEST_ISSUE_TYPE = 60;
/** What is typed of a project, a type or a space while one is looked for. */
export const LONGEST_PLACE_TEXT = 255;
/** The address of the console. */
export const LONGEST_ADDRESS = 1000;

/** Characters of what programs make or send. */
export const LONGEST_ID = 100;
export const LONGEST_REVISION = 100;
export const LONGEST_CURSOR = 4000;
export const LONGEST_ZONE = 100;
/** The key of a prompt, and its milestone. */
export const LONGEST_PROMPT_KEY = 150;
export const LONGEST_MILESTONE = 60;

/** Events in the history of a license that is kept. */
export const MOST_EVENTS = 500;
/** Changes of a license that its log keeps; a further one takes the place of the oldest. */
export const MOST_LOGGED = 50;
/** What one change tells: so many parts, and of a text so many characters. Of a longer one it tells only that it changed. */
export const MOST_LOGGED_PARTS = 10;
export const LONGEST_LOGGED = 80;
/** Licenses of which one call tells the logs: so many fit into an answer, however long they are. */
export const MOST_LOGS = 20;
/** Rows that are previewed or applied in one call. */
export const MOST_ROWS = 100;
/** Rows of an import that the app goes on with by itself, and how many of those that it did not store it names. */
export const MOST_JOB_ROWS = 500_000;
export const MOST_LEFT_ROWS = 50;
/** From so many rows on, an import goes on when its page is closed. */
export const JOB_FROM_ROWS = 1_000;
/** What one of its parts may have, in bytes of JSON within JSON; the storage takes 240 KB. */
export const MOST_PART_BYTES = 230_000;
/** After so many days, what still waits of it is deleted. */
export const JOB_KEPT_DAYS = 7;
/** How many headings of tables are remembered, and the characters that each may have. */
export const MOST_REMEMBERED_COLUMNS = 200;
export const LONGEST_HEADING = 100;
/** Licenses that are decided about in one call. */
export const MOST_DECIDED = 100;
/** How long a license that was deleted can be put back, in milliseconds: as long as its key is kept for certain. */
export const DELETE_UNDONE_MS = 3_600_000;
/** A file that the console reads for an import. */
export const MOST_FILE_MEGABYTES = 20;
/** Requests that one call answers. */
export const MOST_ANSWERED = 20;
/** How long a renewal is taken to last until an admin says otherwise, in days. */
export const USUAL_RENEWAL_DAYS = 30;
/** What one person can ask admins for within 24 hours. */
export const MOST_ASKED_A_DAY = 10;
/** Requests are counted up to here. A count of so many stands for more as well. */
export const MOST_COUNTED = 100;

/** How many lead times there may be, and how many days each may have. */
export const MOST_LEAD_TIMES = 10;
export const MOST_LEAD_DAYS = 3650;

/** What the chat counts to: the seats of an upgrade, and renewals bought at once. */
export const MOST_SEATS = 1_000_000;
export const MOST_RENEWALS = 20;

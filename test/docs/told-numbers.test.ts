import { readFileSync } from 'node:fs';
import {
  DELETE_UNDONE_MS,
  JOB_FROM_ROWS,
  JOB_KEPT_DAYS,
  MOST_ASKED_A_DAY,
  MOST_LOGGED,
} from '../../src/contract/limits';
import { ANSWER_SHOWN_DAYS, QUIET_DAYS } from '../../src/prompts';

/** What pages tell in numbers: the sentence, the number of the code behind it, and what it is where the sentence is true. */
it.each([
  ['docs/security.md', 'They can be put back for an hour', DELETE_UNDONE_MS, 3_600_000],
  ['docs/security.md', 'it can be undone for an hour', DELETE_UNDONE_MS, 3_600_000],
  ['docs/security.md', 'last fifty changes', MOST_LOGGED, 50],
  ['docs/security.md', 'After the answer for 30 days', ANSWER_SHOWN_DAYS, 30],
  ['docs/security.md', 'seven days at most', JOB_KEPT_DAYS, 7],
  ['docs/for-users.md', 'ten things within 24 hours', MOST_ASKED_A_DAY, 10],
  ['docs/for-users.md', 'in the same place for 30 days', ANSWER_SHOWN_DAYS, 30],
  ['docs/for-users.md', 'hides the line for seven days', QUIET_DAYS, 7],
  ['docs/architecture.md', 'From 1,000 rows on', JOB_FROM_ROWS, 1_000],
  ['README.md', 'From 1,000 rows on', JOB_FROM_ROWS, 1_000],
  ['README.md', 'last fifty changes', MOST_LOGGED, 50],
])('%s: "%s" is so', (page, sentence, is, told) => {
  expect(readFileSync(page, 'utf8')).toContain(sentence);
  expect(is).toBe(told);
});

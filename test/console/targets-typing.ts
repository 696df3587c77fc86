import { TARGET_FIELDS, type TargetFields } from '../../static/console/reminders/target-fields';
import { TARGET_PATHS } from '../../static/console/reminders/target-link';
import type { ConsoleSpeech } from '../../static/console/wording/use-words';

/*
 * Read by the compiler alone, like its namesake beside the contract's tests: were the console to compile without the
 * fields, the words or the link of a kind of target, the unused `@ts-expect-error` below would be an error.
 */
declare const speech: Pick<ConsoleSpeech, 'say'>;
const { workItem } = TARGET_FIELDS;

// @ts-expect-error a kind has no fields
export const fields: TargetFields = { workItem };
// @ts-expect-error a field of a place is missing
export const issueTypes: TargetFields['workItem'] = { issueType: workItem.issueType };
// @ts-expect-error a kind leads nowhere
export const paths: typeof TARGET_PATHS = { workItem: TARGET_PATHS.workItem };

// @ts-expect-error a kind without words
speech.say('reminders.choose-comment');

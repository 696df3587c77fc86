import type { Outside } from '../words';
import { need } from './plan';
import { prompt, prompts } from './prompt';
import { reminder, reminderRenewing, reminderState, reminderTitle, settled } from './reminder';

/** What is said in German outside the console. */
export const outside: Outside = {
  need,
  prompt,
  prompts,
  reminder,
  reminderRenewing,
  reminderState,
  reminderTitle,
  settled,
};

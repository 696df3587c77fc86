import type { Outside } from '../words';
import { need } from './plan';
import { reminder, reminderRenewing, reminderState, reminderTitle, settled } from './reminder';

/** What is said in English outside the console. */
export const outside: Outside = {
  locale: 'en-GB',
  sections: { need, reminder, reminderRenewing, reminderState, reminderTitle, settled },
};

import { Queue } from '@forge/events';
import { RECHECK_IN_EVENT, type Rechecks } from '../rechecks';
import { REMINDER_QUEUE } from './reminding/queue';

/** The longest that the queue lets an event wait. */
const LONGEST_WAIT_SECONDS = 900;

/** One push and no other try: whoever changed something waits for it. */
export const forgeRechecks: Rechecks = {
  send: async (changedAt) => {
    const body = { [RECHECK_IN_EVENT]: changedAt.toISOString() };
    await new Queue({ key: REMINDER_QUEUE }).push([{ body, delayInSeconds: LONGEST_WAIT_SECONDS }]);
  },
};

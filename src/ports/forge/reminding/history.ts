import type { ReminderHistory } from '../../reminder-ledger';
import { BY_HISTORY_INSTANT, historyLines } from './history-rows';

/** How many lines are kept. */
const KEPT = 1000;

const LATEST_FIRST = { index: BY_HISTORY_INSTANT, latestFirst: true };

export const forgeHistory: ReminderHistory = {
  write: (key, line) => historyLines.put({ key, line }),

  has: async (key) => (await historyLines.get(key)) !== null,

  page: async (after) => {
    const { items, next } = await historyLines.page(LATEST_FIRST, after);
    return { items: items.map(({ line }) => line), next };
  },

  trim,
};

/** Skips the lines that are kept, and removes the next page. Older lines are removed the next time. */
async function trim(): Promise<void> {
  let read = 0;
  for await (const lines of historyLines.pages(LATEST_FIRST)) {
    if (read >= KEPT) return historyLines.removeMany(lines.map(({ key }) => key));
    read += lines.length;
  }
}

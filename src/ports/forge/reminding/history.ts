import { kvs, Sort } from '@forge/kvs';
import type { ReminderHistory } from '../../reminder-ledger';
import { fromStorage } from '../storage-failure';
import { withCursor } from './with-cursor';
import { BY_HISTORY_INSTANT, fromStoredLine, HISTORY_ENTITY, type HistoryEntity } from './entity';

const PAGE = 100;
/** How many lines are kept, and how many are forgotten in one go. */
const KEPT = 1000;
const A_GO = 25;
const COUNT_EVERY = PAGE;

const lines = () => kvs.entity<HistoryEntity>(HISTORY_ENTITY);

export const forgeHistory: ReminderHistory = {
  write: (key, line) => fromStorage(() => lines().set(key, { at: line.at, line })),

  has: async (key) => (await fromStorage(() => lines().get(key))) !== undefined,

  page: (after) =>
    withCursor(after, async () => {
      const query = lines().query().index(BY_HISTORY_INSTANT).sort(Sort.DESC).limit(PAGE);
      const { results, nextCursor } = await (after === undefined ? query : query.cursor(after)).getMany();
      return { items: results.map(({ value }) => fromStoredLine(value.line)), next: nextCursor ?? null };
    }),

  trim: () => fromStorage(trim),
};

/** Reads past the lines that are kept; whatever comes behind them is the oldest. */
async function trim(): Promise<void> {
  let cursor: string | undefined;
  for (let read = 0; read < KEPT; read += COUNT_EVERY) {
    const query = lines().query().index(BY_HISTORY_INSTANT).sort(Sort.DESC).limit(COUNT_EVERY);
    const { nextCursor } = await (cursor === undefined ? query : query.cursor(cursor)).getMany();
    if (nextCursor === undefined) return;
    cursor = nextCursor;
  }
  const { results } = await lines()
    .query()
    .index(BY_HISTORY_INSTANT)
    .sort(Sort.DESC)
    .limit(COUNT_EVERY)
    .cursor(cursor ?? '')
    .getMany();
  for (let from = 0; from < results.length; from += A_GO) {
    const old = results.slice(from, from + A_GO);
    await kvs.batchDelete(old.map(({ key }) => ({ key, entityName: HISTORY_ENTITY })));
  }
}

import { DOCUMENTED_RATES } from '../preview/platform/rates/documented';

/** What something asked of the platform. Reads and writes are in units of 10 KB. */
export type Asked = Record<'functions' | 'storage' | 'reads' | 'writes' | 'products' | 'kilobytes', number>;

/** What each flow asked at one size of the register, by its title. */
export type Flows = ReadonlyMap<string, Asked>;

const READS_A_MINUTE = DOCUMENTED_RATES.storage.reads.most;

/**
 * Up to how many licenses a flow stays within the reads that the platform takes in a minute, as it grew between two sizes;
 * null where it does not grow.
 */
export function holdsUpTo(small: [number, Asked], large: [number, Asked]): number | null {
  const [from, few] = small;
  const [to, many] = large;
  const each = (many.reads - few.reads) / (to - from);
  return each <= 0 ? null : Math.floor((from + (READS_A_MINUTE - few.reads) / each) / 1_000) * 1_000;
}

/** What people and the platform's schedules do in a month, for a thousand users. */
const A_MONTH = {
  /** Each user opens so many pages and work items on each of so many working days. */
  users: 1_000,
  viewsADay: 40,
  days: 21,
  /** So often the console is opened, the agent asked, and the scan run. */
  openings: 40,
  chats: 40,
  scans: 30,
};
/** What the platform's documentation does not say, and is taken here: how long a function runs, and for each call. */
const TAKEN = { functionSeconds: 0.05, storageSeconds: 0.03, productSeconds: 0.15, gigabytes: 0.25 };

/** The titles of the flows that a month consists of. */
interface MonthFlows {
  view: string;
  opening: string;
  chat: string;
  scan: string;
}

/** What a month costs a site of a thousand users: with nothing due no view costs anything, as products load nothing then. */
export function monthOf(flows: Flows, titles: MonthFlows, isDue: boolean) {
  const { users, viewsADay, days, openings, chats, scans } = A_MONTH;
  const times: [string, number][] = [
    [titles.view, isDue ? users * viewsADay * days : 0],
    [titles.opening, openings],
    [titles.chat, chats],
    [titles.scan, scans],
  ];
  const month = { reads: 0, writes: 0, products: 0, gigabyteSeconds: 0 };
  for (const [title, count] of times) {
    const asked = flows.get(title);
    if (!asked) throw new Error(`Nothing was measured under the title '${title}'.`);
    const { functions, storage, products } = asked;
    const seconds =
      functions * TAKEN.functionSeconds + storage * TAKEN.storageSeconds + products * TAKEN.productSeconds;
    month.reads += count * asked.reads;
    month.writes += count * asked.writes;
    month.products += count * products;
    month.gigabyteSeconds += count * seconds * TAKEN.gigabytes;
  }
  return month;
}

import { type LicenseNeed, NEEDS } from '../../../src/contract/decided';
import type { Channel } from '../../../src/policy';
import type { Row } from '../data/row';
import type { Status } from '../data/status';

export const SORTS = ['urgency', 'name', 'product', 'expiry'] as const;
export type Sort = (typeof SORTS)[number];

/** Where licenses are bought, as one can filter by it. */
export const CHANNELS: readonly Channel[] = ['direct', 'marketplace'];

/** Stand among owners for licenses that never had one, and for those whose owner's account was closed. No account id is so short. */
export const NO_OWNER = 'none';
export const LEFT_ALONE = 'lacks';

/** What a license is filtered by: its owner, or why it has none. */
export const ownerOf = ({ entry: { owner, lacksOwner } }: Row): string =>
  owner ?? (lacksOwner ? LEFT_ALONE : NO_OWNER);

/** What of the register is looked at, and in which order. An empty filter lets everything through. */
export interface View {
  search: string;
  products: readonly string[];
  needs: readonly LicenseNeed[];
  statuses: readonly Status[];
  channels: readonly Channel[];
  /** Account ids of owners, and what stands for those without one. */
  owners: readonly string[];
  /** Only what is covered through a day of this month, as '2027-03'. */
  month: string | null;
  sort: Sort;
  descending: boolean;
  /** From 1. */
  page: number;
}

export const FIRST_VIEW: View = {
  search: '',
  products: [],
  needs: [],
  statuses: [],
  channels: [],
  owners: [],
  month: null,
  sort: 'urgency',
  descending: false,
  page: 1,
};

const ROWS_A_PAGE = 50;

/** Whether anything is filtered away. */
export function isFiltered({ search, products, needs, statuses, channels, owners, month }: View): boolean {
  const chosen = products.length + needs.length + statuses.length + channels.length + owners.length;
  return search.trim() !== '' || chosen > 0 || month !== null;
}

/** The same view without search and filters. */
export const unfiltered = ({ sort, descending }: View): View => ({ ...FIRST_VIEW, sort, descending });

/** What states are called, in lower case, so that they can be searched for. */
export type StateWords = Readonly<Record<Status, string>>;

/** The rows in the order of a view. */
export function inOrder(
  { sort, descending }: Pick<View, 'sort' | 'descending'>,
  rows: readonly Row[],
): Row[] {
  const order = orders[sort];
  const sign = descending ? -1 : 1;
  return [...rows].sort((a, b) => sign * order(a, b) || compare(a.entry.id, b.entry.id));
}

/** The rows that a view lets through, in the order that they have. Names of owners are in lower case, by account id. */
export function passing(
  view: View,
  rows: readonly Row[],
  states?: StateWords,
  ownerNames: ReadonlyMap<string, string> = new Map(),
): Row[] {
  const words = view.search
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return rows.filter(
    (row) =>
      (view.products.length === 0 || view.products.includes(row.entry.license.product)) &&
      (view.needs.length === 0 || view.needs.includes(row.need)) &&
      (view.statuses.length === 0 || view.statuses.includes(row.status)) &&
      (view.channels.length === 0 || view.channels.some((channel) => channel === row.verdict?.channel)) &&
      (view.owners.length === 0 || view.owners.includes(ownerOf(row))) &&
      (view.month === null || row.coveredThrough?.startsWith(view.month) === true) &&
      words.every((word) => isIn(row, word, states) || ownerNames.get(ownerOf(row))?.includes(word) === true),
  );
}

/** Whether a row is found by a word: part of a text, a whole number of seats, or the beginning of the last day. */
const isIn = ({ haystack, coveredThrough, verdict, status }: Row, word: string, states?: StateWords) =>
  haystack.includes(word) ||
  states?.[status].includes(word) === true ||
  (/^\d/.test(word) && (coveredThrough?.startsWith(word) === true || String(verdict?.seats) === word));

/** Licenses without a date come last. */
const NEVER = '9999-12-31';
const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const byName = (a: Row, b: Row) => collator.compare(a.entry.name, b.entry.name);
const byExpiry = (a: Row, b: Row) => compare(a.expiresOn ?? NEVER, b.expiresOn ?? NEVER) || byName(a, b);

/**
 * What needs somebody now: the latest end first. So what ends today comes before what is over, as it can still go on
 * without a gap; and of what is over, there the fewest renewals are missing. Everything else: what ends first.
 */
const byUrgency = (a: Row, b: Row) => {
  const rank = NEEDS.indexOf(a.need) - NEEDS.indexOf(b.need);
  if (rank !== 0) return rank;
  return a.need === 'now' && a.expiresOn !== null && b.expiresOn !== null ? -byExpiry(a, b) : byExpiry(a, b);
};

const orders: Record<Sort, (a: Row, b: Row) => number> = {
  urgency: byUrgency,
  name: byName,
  product: (a, b) => collator.compare(a.product?.name ?? '', b.product?.name ?? '') || byName(a, b),
  expiry: byExpiry,
};

/** One page of the rows; a page beyond the end is the last one. */
export function pageOf<T>(
  rows: readonly T[],
  page: number,
): { items: T[]; before: number; page: number; pages: number } {
  const pages = Math.max(1, Math.ceil(rows.length / ROWS_A_PAGE));
  const shown = Math.min(Math.max(1, page), pages);
  const before = (shown - 1) * ROWS_A_PAGE;
  return { items: rows.slice(before, before + ROWS_A_PAGE), before, page: shown, pages };
}

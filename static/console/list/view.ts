import { type LicenseNeed, NEEDS } from '../../../src/contract/decided';
import type { Channel } from '../../../src/policy';
import type { Row } from '../data/row';
import type { Status } from '../data/status';

export const SORTS = ['urgency', 'name', 'product', 'expiry'] as const;
export type Sort = (typeof SORTS)[number];

/** What of the register is looked at, and in which order. An empty filter lets everything through. */
export interface View {
  search: string;
  products: readonly string[];
  needs: readonly LicenseNeed[];
  statuses: readonly Status[];
  channels: readonly Channel[];
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
  sort: 'urgency',
  descending: false,
  page: 1,
};

const ROWS_A_PAGE = 50;

/** Whether anything is filtered away. */
export function isFiltered({ search, products, needs, statuses, channels }: View): boolean {
  return search.trim() !== '' || products.length + needs.length + statuses.length + channels.length > 0;
}

/** The rows that the view lets through, in its order. */
export function rowsIn(view: View, rows: readonly Row[]): Row[] {
  const words = view.search
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const passes = (row: Row) =>
    (view.products.length === 0 || view.products.includes(row.entry.license.product)) &&
    (view.needs.length === 0 || view.needs.includes(row.need)) &&
    (view.statuses.length === 0 || view.statuses.includes(row.status)) &&
    (view.channels.length === 0 || view.channels.some((channel) => channel === row.verdict?.channel)) &&
    words.every((word) => row.haystack.includes(word));
  const order = orders[view.sort];
  return rows
    .filter(passes)
    .sort((a, b) => (view.descending ? -1 : 1) * order(a, b) || compare(a.entry.id, b.entry.id));
}

/** Licenses without a date come last. */
const NEVER = '9999-12-31';
const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const byName = (a: Row, b: Row) => collator.compare(a.entry.name, b.entry.name);
const byExpiry = (a: Row, b: Row) => compare(a.expiresOn ?? NEVER, b.expiresOn ?? NEVER) || byName(a, b);

/** What is over: the latest first, as there the fewest renewals are missing; everything else: what ends first. */
const byUrgency = (a: Row, b: Row) => {
  const rank = NEEDS.indexOf(a.need) - NEEDS.indexOf(b.need);
  if (rank !== 0) return rank;
  const isOver = a.need === 'now';
  return isOver && a.expiresOn !== null && b.expiresOn !== null ? -byExpiry(a, b) : byExpiry(a, b);
};

const orders: Record<Sort, (a: Row, b: Row) => number> = {
  urgency: byUrgency,
  name: byName,
  product: (a, b) => collator.compare(a.product?.name ?? '', b.product?.name ?? '') || byName(a, b),
  expiry: byExpiry,
};

/** One page of the rows; a page beyond the end is the last one. */
export function pageOf<T>(rows: readonly T[], page: number): { items: T[]; page: number; pages: number } {
  const pages = Math.max(1, Math.ceil(rows.length / ROWS_A_PAGE));
  const shown = Math.min(Math.max(1, page), pages);
  return { items: rows.slice((shown - 1) * ROWS_A_PAGE, shown * ROWS_A_PAGE), page: shown, pages };
}

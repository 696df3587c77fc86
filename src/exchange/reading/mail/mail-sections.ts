import type { MailField } from './mail-labels';
import type { ProductMention } from './mail-products';

/** What a mail tells, each value as it stands there; the first of its kind counts. */
export type MailValues = Partial<Record<MailField, string | undefined>>;

/** What a line says was bought; null: a license. */
export type Bought = 'renewal' | 'upgrade' | null;

/** A line that names a product, and what else stands on it. */
export interface ItemLine extends ProductMention {
  line: number;
  /** Seats, the price and how many pieces, as far as the line tells them. */
  values: MailValues;
  bought: Bought;
}

/** A license of an order, or a product that the mail only speaks of. */
export interface MailItem {
  line: number;
  ids: readonly string[];
  bought: Bought;
  values: MailValues;
}

/** An order: what holds for all of it, and its items. */
export interface MailOrder {
  shared: MailValues;
  items: readonly MailItem[];
}

interface OpenOrder extends MailOrder {
  items: MailItem[];
  /** The item that is spoken of. */
  current: MailItem | null;
}

/** Fields of one license; all others hold for the whole order. */
const OF_ITEM: ReadonlySet<MailField> = new Set([
  'seats',
  'quantity',
  'price',
  'key',
  'expiresOn',
  'coveredThrough',
  'name',
]);

/** Sorts what a mail tells, line by line, into orders and their items. */
export function sortMail() {
  const orders: OpenOrder[] = [{ shared: {}, items: [], current: null }];
  const here = () => orders[orders.length - 1] as OpenOrder;
  const begin = (order: OpenOrder, item: MailItem) => {
    order.items.push(item);
    order.current = item;
  };

  /** A key goes to the license before it; where that has one, it is a further license of the same kind. */
  const putKey = (key: string, line: number) => {
    const order = here();
    if (order.items.some(({ values }) => values.key === key)) return;
    const { current } = order;
    if (!current) begin(order, { line, ids: [], bought: null, values: { key } });
    else if (current.values.key === undefined) current.values.key = key;
    else begin(order, { ...current, line, values: { ...current.values, key } });
  };

  /** A value by its field. Another number of an order begins another order. */
  const put = (field: MailField, text: string, line: number) => {
    if (field === 'key') {
      putKey(text, line);
      return;
    }
    const { shared, items, current } = here();
    const isOther = field === 'order' && shared.order !== undefined && shared.order !== text;
    if (isOther && items.some(isTold)) orders.push({ shared: { order: text }, items: [], current: null });
    else (OF_ITEM.has(field) && current ? current.values : shared)[field] ??= text;
  };

  /** A product: one that was spoken of before, or another license. */
  const putItem = (item: ItemLine) => {
    const order = here();
    const known = itemLike(order.items, item);
    if (!known) {
      begin(order, { line: item.line, ids: item.ids, bought: item.bought, values: { ...item.values } });
      return;
    }
    if (known.ids.length === 0 || item.ids.length < known.ids.length) known.ids = item.ids;
    known.bought ??= item.bought;
    Object.assign(known.values, { ...item.values, ...known.values });
    order.current = known;
  };
  return { put, putItem, orders: (): readonly MailOrder[] => orders };
}

/** The item that a further line speaks of; undefined: of none of them. */
function itemLike(items: readonly MailItem[], { ids, values }: ItemLine): MailItem | undefined {
  const alike = items.filter((item) => item.ids.some((id) => ids.includes(id)));
  const [nameless] = items;
  if (alike.length === 0) return items.length === 1 && nameless?.ids.length === 0 ? nameless : undefined;
  if (Object.keys(values).length > 0) return alike.find((item) => agrees(item.values, values));
  return alike.find((item) => item.values.key === undefined) ?? alike[0];
}

/** Whether what a line tells goes with what is known of a license. One that has its key already is told. */
const agrees = (known: MailValues, told: MailValues): boolean =>
  known.key === undefined &&
  (['seats', 'price', 'quantity'] as const).every(
    (field) => known[field] === undefined || told[field] === undefined || known[field] === told[field],
  );

/** Whether more is told of a product than its name. */
export const isTold = ({ values }: MailItem): boolean =>
  (['key', 'seats', 'price', 'quantity'] as const).some((field) => values[field] !== undefined);

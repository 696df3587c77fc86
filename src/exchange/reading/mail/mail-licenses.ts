import type { Day, Policy } from '../../../policy';
import { COLUMN_FIELDS, type ColumnField } from '../../../words/column-words';
import { isTold, type MailItem, type MailOrder, type MailValues } from './mail-sections';

/** A license as a mail tells it: each value as it stands there, the product by the name that the terms give it. */
export interface MailLicense {
  /** The line on which it is told first. */
  line: number;
  values: Readonly<Partial<Record<ColumnField, string>>>;
  /** The ids of the products that it may be, where the mail names its product only in part. */
  maybe: readonly string[];
}

/** The licenses of an order. A product that the mail only speaks of beside others is none. */
export function licensesOf(policy: Policy, today: Day, { shared, items }: MailOrder): MailLicense[] {
  const told = items.filter(isTold);
  const kept = told.length > 0 || !isPurchase(shared) || items.length > 1 ? told : items;
  const named = new Set(kept.flatMap(({ ids }) => ids));
  return kept.map((item) => {
    const ids = item.ids.length > 0 ? item.ids : [...named];
    return licenseOf(policy, today, { ...item, ids }, shared, kept.length === 1);
  });
}

/** Whether what is told of an order is enough to take a bare product for a license. */
const isPurchase = (shared: MailValues): boolean =>
  (['order', 'purchased', 'expiresOn', 'coveredThrough', 'total', 'seats'] as const).some(
    (field) => shared[field] !== undefined,
  );

function licenseOf(
  policy: Policy,
  today: Day,
  item: MailItem,
  shared: MailValues,
  isOnly: boolean,
): MailLicense {
  const products = policy.productsOn(today);
  const own: MailValues = { ...shared, ...item.values };
  // What Atlassian hosts has no key: of several products, a key tells those that run elsewhere.
  const known =
    own.key === undefined || item.ids.length < 2
      ? item.ids
      : item.ids.filter((id) => products[id]?.model !== 'subscription');
  const [id] = known;
  const product = known.length === 1 && id !== undefined ? products[id] : undefined;
  const isByPiece = Number(own.quantity) > 1 || product?.seatUnit === 'users';
  const told: MailValues = {
    ...own,
    ...datesOf(item, own),
    product: product?.name,
    // What the whole order cost is what its only license cost, taxes included.
    price: isOnly ? (shared.total ?? own.price) : item.values.price,
    seats: own.seats ?? (isByPiece ? own.quantity : undefined),
  };
  const values: Partial<Record<ColumnField, string>> = {};
  for (const field of COLUMN_FIELDS) {
    const text = told[field];
    if (text !== undefined) values[field] = text;
  }
  return { line: item.line, values, maybe: product ? [] : known };
}

/**
 * The day of an order is the one of the purchase, or of the renewal. Where a mail on a renewal or an upgrade tells until
 * when it covers, that is all that is known of the license: it was stated on the day of the order.
 */
function datesOf({ bought }: MailItem, { purchased, expiresOn, coveredThrough }: MailValues): MailValues {
  if (bought === null) return {};
  if (expiresOn !== undefined || coveredThrough !== undefined)
    return { purchased: undefined, statedOn: purchased };
  return { purchased: undefined, renewed: bought === 'renewal' ? purchased : undefined };
}

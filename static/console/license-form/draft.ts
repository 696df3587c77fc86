import type { Billing, BookedEvent } from '../../../src/contract/booking';
import type { LicenseDraft } from '../../../src/contract/licenses';
import type { Channel, HistoryEvent, ProductTerms, Subscription } from '../../../src/policy';
import { toTypedAmount } from '../../../src/words/typed-amount';

export type EventKind = HistoryEvent['kind'];

/** One line of the history editor. Days stand year first, or as they were typed where that is no day. */
export interface EventRow {
  kind: EventKind;
  on: string;
  seats: string;
  expiresOn: string;
  /** As typed. Without a price, the currency beside it counts for nothing. */
  price: string;
  currency: string;
  orderNumber: string;
  costCentre: string;
}

/** What stands in the form. */
export interface FormState {
  name: string;
  contact: string;
  notes: string;
  costCentre: string;
  product: string;
  channel: Channel | '';
  ownServers: boolean | undefined;
  subscription: Subscription['state'] | 'unknown';
  billing: Billing | 'unknown';
  history: EventRow[];
  /** For a new license alone: a known one has a panel for its key. */
  key: string;
}

export const EMPTY_FORM: FormState = {
  name: '',
  contact: '',
  notes: '',
  costCentre: '',
  product: '',
  channel: '',
  ownServers: undefined,
  subscription: 'unknown',
  billing: 'unknown',
  history: [],
  key: '',
};

/** An entry that is still empty. The currency is the one that was used last. */
export const newRow = (kind: EventKind, currency: string): EventRow => ({
  kind,
  on: '',
  seats: '',
  expiresOn: '',
  price: '',
  currency,
  orderNumber: '',
  costCentre: '',
});

/** A license as it stands in the form, amounts as they are typed in the locale. */
export function formOf(
  { name, contact, notes = '', license }: LicenseDraft,
  locale: string,
  currency: string,
): FormState {
  return {
    name,
    contact,
    notes,
    costCentre: license.costCentre ?? '',
    product: license.product,
    channel: license.channel ?? '',
    ownServers: license.ownServers,
    subscription: license.subscription?.state ?? 'unknown',
    billing: license.billing ?? 'unknown',
    history: (license.history ?? []).map((event) => rowOfEvent(event, locale, currency)),
    key: '',
  };
}

const rowOfEvent = (event: BookedEvent, locale: string, currency: string): EventRow => ({
  kind: event.kind,
  on: event.on,
  seats: 'seats' in event && event.seats !== undefined ? String(event.seats) : '',
  expiresOn: event.kind === 'statement' ? event.expiresOn : '',
  price: event.price ? toTypedAmount(event.price.amount, locale) : '',
  currency: event.price?.currency ?? currency,
  orderNumber: event.orderNumber ?? '',
  costCentre: event.costCentre ?? '',
});

/** Whether anything is entered of what a company keeps about a purchase. */
export const hasBooking = ({ price, orderNumber, costCentre }: EventRow) =>
  [price, orderNumber, costCentre].some((text) => text.trim() !== '');

/** The entries that the terms know for a product. */
export function kindsOf(product: ProductTerms | undefined): EventKind[] {
  if (!product) return ['new'];
  return [
    'new',
    ...(product.model === 'periods' ? (['statement'] as const) : []),
    ...(product.renew ? (['renewal'] as const) : []),
    ...('eligible' in product.upgrade ? [] : (['upgrade'] as const)),
    ...(product.migrate ? (['migration'] as const) : []),
  ];
}

export const hasSeats = (kind: EventKind) => kind === 'new' || kind === 'upgrade' || kind === 'statement';

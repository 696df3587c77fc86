import type { Billing } from '../../../src/contract/booking';
import type { LicenseDraft } from '../../../src/contract/licenses';
import type { Channel, HistoryEvent, ProductTerms, Subscription } from '../../../src/policy';

export type EventKind = HistoryEvent['kind'];

/** One line of the history editor. Days stand year first, or as they were typed where that is no day. */
export interface EventRow {
  kind: EventKind;
  on: string;
  seats: string;
  expiresOn: string;
}

/** What stands in the form. */
export interface FormState {
  name: string;
  contact: string;
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
  product: '',
  channel: '',
  ownServers: undefined,
  subscription: 'unknown',
  billing: 'unknown',
  history: [],
  key: '',
};

export const newRow = (kind: EventKind): EventRow => ({ kind, on: '', seats: '', expiresOn: '' });

export function formOf({ name, contact, license }: LicenseDraft): FormState {
  return {
    name,
    contact,
    product: license.product,
    channel: license.channel ?? '',
    ownServers: license.ownServers,
    subscription: license.subscription?.state ?? 'unknown',
    billing: license.billing ?? 'unknown',
    history: (license.history ?? []).map((event) => ({
      kind: event.kind,
      on: event.on,
      seats: 'seats' in event && event.seats !== undefined ? String(event.seats) : '',
      expiresOn: event.kind === 'statement' ? event.expiresOn : '',
    })),
    key: '',
  };
}

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

import {
  mockupsPolicy,
  type Channel,
  type ClauseId,
  type Day,
  type HistoryEvent,
  type License,
  type ProductTerms,
  type Subscription,
} from '../../../src/policy';
import type { InputFaultCode } from '../../../src/contract/input-fault';
import type { LicenseDraft } from '../../../src/contract/licenses';

export type EventKind = HistoryEvent['kind'];

/** One line of the history editor; numbers as typed, days null where what stands there is none. */
export interface EventRow {
  id: number;
  kind: EventKind;
  on: Day | null;
  seats: string;
  expiresOn: Day | null;
}

/** What stands in the form. */
export interface FormState {
  name: string;
  contact: string;
  product: string;
  channel: Channel | '';
  ownServers: boolean | undefined;
  subscription: Subscription['state'] | 'unknown';
  history: EventRow[];
}

export const EMPTY_FORM: FormState = {
  name: '',
  contact: '',
  product: '',
  channel: '',
  ownServers: undefined,
  subscription: 'unknown',
  history: [],
};

let lastId = 0;
export const newRow = (kind: EventKind): EventRow => ({
  id: (lastId += 1),
  kind,
  on: null,
  seats: '',
  expiresOn: null,
});

export function formOf({ name, contact, license }: LicenseDraft): FormState {
  return {
    name,
    contact,
    product: license.product,
    channel: license.channel ?? '',
    ownServers: license.ownServers,
    subscription: license.subscription?.state ?? 'unknown',
    history: (license.history ?? []).map((event) => ({
      ...newRow(event.kind),
      on: event.on,
      seats: 'seats' in event && event.seats !== undefined ? String(event.seats) : '',
      expiresOn: event.kind === 'statement' ? event.expiresOn : null,
    })),
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

/** One thing that is wrong with the form: in which field, and whether it is only not filled in yet. */
export interface FormFault {
  field: string;
  code: InputFaultCode;
  clauses: readonly ClauseId[];
  isMissing: boolean;
}

/** The license that stands in the form, or everything that is wrong with it. */
export function readForm(form: FormState, today: Day): { draft: LicenseDraft | null; faults: FormFault[] } {
  const product = mockupsPolicy.products[form.product];
  const faults: FormFault[] = [];
  const missing = (field: string) => faults.push({ field, code: 'missing', clauses: [], isMissing: true });
  if (form.name.trim() === '') missing('name');
  if (form.name.trim().length > 200)
    faults.push({ field: 'name', code: 'too-long', clauses: [], isMissing: false });
  if (form.contact.trim().length > 200)
    faults.push({ field: 'contact', code: 'too-long', clauses: [], isMissing: false });
  if (!product) missing('product');
  if (product?.channel === null && form.channel === '')
    faults.push({ field: 'channel', code: 'channel-missing', clauses: [], isMissing: true });
  const read = form.history.map((row, index) => ({
    index,
    event: readRow(row, `history[${index}]`, faults),
  }));
  const known = read.flatMap(({ event, index }) => (event ? [{ event, index }] : []));
  const license = licenseIn(
    form,
    known.map(({ event }) => event),
  );
  if (product && (license.channel !== undefined || product.channel !== null)) {
    const fault = mockupsPolicy.faultIn(license, today);
    // While an entry is unfinished, what contradicts the order of entries may only seem so.
    const isSure = known.length === read.length || fault?.code === 'dated-after-today';
    if (fault && isSure) {
      const field = fault.path.replace(
        /^history\[(\d+)\]/,
        (_, at) => `history[${known[Number(at)]?.index ?? at}]`,
      );
      faults.push({ field, code: fault.code, clauses: fault.clauses, isMissing: false });
    }
  }
  const draft = { name: form.name.trim(), contact: form.contact.trim(), license };
  return { draft: faults.length === 0 ? draft : null, faults };
}

function licenseIn(
  { product, channel, ownServers, subscription }: FormState,
  history: HistoryEvent[],
): License {
  const isSubscription = mockupsPolicy.products[product]?.model === 'subscription';
  return {
    product,
    ...(channel === '' ? {} : { channel }),
    ...(ownServers === undefined ? {} : { ownServers }),
    ...(history.length > 0 ? { history } : {}),
    ...(isSubscription && subscription !== 'unknown' ? { subscription: { state: subscription } } : {}),
  };
}

function readRow(
  { kind, on, seats, expiresOn }: EventRow,
  path: string,
  faults: FormFault[],
): HistoryEvent | null {
  const before = faults.length;
  const missing = (field: string) =>
    faults.push({ field: `${path}.${field}`, code: 'missing', clauses: [], isMissing: true });
  const count = /^\d{1,9}$/.test(seats.trim()) ? Number(seats) : 0;
  if (on === null) missing('on');
  if (kind === 'statement' && expiresOn === null) missing('expiresOn');
  if (kind === 'upgrade' && seats.trim() === '') missing('seats');
  else if (hasSeats(kind) && seats.trim() !== '' && count < 1)
    faults.push({ field: `${path}.seats`, code: 'seats-not-whole', clauses: [], isMissing: false });
  if (faults.length > before || on === null) return null;
  const known = count > 0 ? { seats: count } : {};
  switch (kind) {
    case 'new':
      return { kind, on, ...known };
    case 'upgrade':
      return { kind, on, seats: count };
    case 'statement':
      return expiresOn === null ? null : { kind, on, expiresOn, ...known };
    case 'renewal':
    case 'migration':
      return { kind, on };
  }
}

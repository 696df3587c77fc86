import { readChannel, readSubscription } from '../../../src/exchange/reading/choice-text';
import { readDayText } from '../../../src/exchange/reading/day-text';
import { type MailReading, readMail } from '../../../src/exchange/reading/mail/read-mail';
import { readCurrency, readPrice } from '../../../src/exchange/reading/price-text';
import { readSeats } from '../../../src/exchange/reading/seats-text';
import { addDays, type Day, type Policy } from '../../../src/policy';
import type { ColumnField } from '../../../src/words/column-words';
import { toTypedAmount } from '../../../src/words/typed-amount';
import { type EventRow, newRow } from './draft';
import type { Filled } from './fill';

/** What a mail with one license tells, as it goes into the form for a new one. */
export interface FormFromMail {
  fields: Filled;
  /** What was read, as it stands in the mail; of the key, that there is one. */
  read: readonly { field: ColumnField; text: string }[];
  /** What stands in the mail, and has to be entered by hand: it can be read in two ways. */
  unsure: readonly { field: ColumnField; text: string }[];
  /** The names of the products that it may be, where the mail names its product only in part. */
  maybe: readonly string[];
}

type ToldValues = MailReading['licenses'][number]['values'];
type Unsure = { field: ColumnField; text: string }[];

export type TextRead =
  | { is: 'one'; form: FormFromMail; unread: readonly string[] }
  | { is: 'several'; count: number }
  | { is: 'none' };

/** Reads the text of a mail for the form. Several licenses are for an import; none: nothing was recognised. */
export function readForForm(policy: Policy, today: Day, locale: string, text: string): TextRead {
  const { licenses, unread } = readMail(policy, today, text);
  const [license, ...others] = licenses;
  if (!license) return { is: 'none' };
  if (others.length > 0) return { is: 'several', count: licenses.length };
  const products = policy.productsOn(today);
  const unsure: Unsure = [];
  const fields = fieldsOf(policy, today, locale, license.values, unsure);
  const doubtful = new Set(unsure.map(({ field }) => field));
  const read = (Object.entries(license.values) as [ColumnField, string][])
    .filter(([field]) => !doubtful.has(field))
    .map(([field, value]) => ({ field, text: field === 'key' ? '' : value }));
  const maybe = license.maybe.map((id) => products[id]?.name ?? id);
  return { is: 'one', form: { fields, read, unsure, maybe }, unread };
}

function fieldsOf(policy: Policy, today: Day, locale: string, values: ToldValues, unsure: Unsure): Filled {
  const { name, company, contact, email, key, costCentre, product: called } = values;
  const product = called === undefined ? undefined : (policy.productNamed(called) ?? undefined);
  const named = name ?? (company === undefined ? called : [called, company].filter(Boolean).join(', '));
  const contacts = [contact, email].filter(Boolean).join(', ');
  const channel = readChannel(values.channel ?? '');
  const subscription = readSubscription(values.subscription ?? '');
  return {
    ...(named === undefined ? {} : { name: named }),
    ...(contacts === '' ? {} : { contact: contacts }),
    ...(product === undefined ? {} : { product }),
    ...(channel === null ? {} : { channel }),
    ...(subscription === null ? {} : { subscription }),
    ...(costCentre === undefined ? {} : { costCentre }),
    ...(key === undefined ? {} : { key }),
    history: historyOf(values, today, locale, unsure),
  };
}

/** The purchase, the renewal or the stated end that a mail tells, with what was paid at the latest purchase. */
function historyOf(values: ToldValues, today: Day, locale: string, unsure: Unsure): EventRow[] {
  const dayIn = (field: 'purchased' | 'renewed' | 'expiresOn' | 'coveredThrough' | 'statedOn') => {
    const text = values[field];
    const read = readDayText(text ?? '');
    if (text !== undefined && read.kind !== 'day') unsure.push({ field, text });
    return read.kind === 'day' ? read.day : '';
  };
  const seats = readSeats(values.seats ?? '');
  const booking = {
    ...priceOf(values, locale, unsure),
    seats: typeof seats === 'number' ? String(seats) : '',
    orderNumber: values.order ?? '',
  };
  const through = dayIn('coveredThrough');
  const stated = dayIn('statedOn');
  const expiresOn = dayIn('expiresOn') || (through === '' ? '' : addDays(through, 1));
  const hasEnd = values.expiresOn !== undefined || values.coveredThrough !== undefined;
  const rows: EventRow[] = [];
  if (values.renewed !== undefined)
    rows.push({ ...newRow('renewal', ''), ...booking, on: dayIn('renewed'), seats: '' });
  else if (values.purchased !== undefined || (!hasEnd && Object.values(booking).some((text) => text !== '')))
    rows.push({ ...newRow('new', ''), ...booking, on: dayIn('purchased') });
  if (!hasEnd) return rows;
  const on = stated || rows[0]?.on || today;
  const told = rows.length === 0 ? booking : {};
  return [...rows, { ...newRow('statement', ''), ...told, on, expiresOn }];
}

function priceOf(values: ToldValues, locale: string, unsure: Unsure) {
  const text = values.price;
  const read = readPrice(text ?? '', null);
  if (text !== undefined && read.is !== 'price') unsure.push({ field: 'price', text });
  const price = read.is === 'price' ? toTypedAmount(read.amount, locale) : '';
  const currency = (read.is === 'price' ? read.currency : null) ?? readCurrency(values.currency ?? '') ?? '';
  return { price, currency };
}

import type { Billing } from '../../contract/booking';
import type { InputFault } from '../../contract/input-fault';
import { keySchema } from '../../contract/licenses';
import { LONGEST_CONTACT, LONGEST_KEY, LONGEST_NAME } from '../../contract/limits';
import type { Result } from '../../contract/result';
import type { HistoryEvent } from '../../policy';
import type { ColumnField } from '../../words/column-words';
import { readRow } from '../importing/read-row';
import { readBilling, readChannel, readSubscription } from './choice-text';
import { licenseIdentity, tellingOf } from './license-identity';
import { bookingOf, keptTextsOf, withBooking } from './row-booking';
import { cellsOf, type TableReading } from './row-cells';
import { refuse, RowFault } from './row-fault';
import { historyOf } from './row-history';
import type { RowNote } from './row-note';
import type { TableRow } from './table';

/** A row as a license record, apart from it the key, and what will not be known. */
export interface ReadLicense {
  id: string;
  row: object;
  key: string | null;
  notes: RowNote[];
  telling: string | null;
}

/** Reads a row of a table by its columns. A fault names the column as the file does. */
export async function readLicenseRow(
  table: TableReading,
  row: TableRow,
): Promise<Result<ReadLicense, InputFault>> {
  try {
    return { ok: true, value: await licenseRow(table, row) };
  } catch (error) {
    if (error instanceof RowFault) return { ok: false, failure: error.fault };
    throw error;
  }
}

async function licenseRow(table: TableReading, row: TableRow): Promise<ReadLicense> {
  if (row.fault) refuse(row.fault, '');
  if (row.cells.slice(table.headings.length).some((cell) => cell.trim() !== '')) refuse('surplus-cells', '');
  const cells = cellsOf(table, row);
  const first = (field: ColumnField) => cells.get(field)?.[0];
  const textIn = (field: ColumnField) => first(field)?.text ?? null;
  const headingOf = (field: ColumnField) =>
    table.headings.find((heading) => heading.field === field)?.heading ?? field;

  const product = productOf(table, textIn('product'), headingOf('product'));
  const terms = table.policy.productsOn(table.today)[product];
  const channelText = textIn('channel');
  const said = terms?.channel === null ? table.channel : null;
  const told = channelText === null ? null : readChannel(channelText);
  const channel = told ?? said;
  const notes: RowNote[] = channelText !== null && told === null ? ['channel-unread'] : [];
  const { history, origins } = historyOf(table, cells, notes);
  const booked = withBooking(history, bookingOf(table, cells, notes), notes);
  const key = textIn('key');
  if (key !== null && key.length > LONGEST_KEY) refuse('too-long', headingOf('key'));
  if (key !== null && !keySchema.safeParse(key).success) refuse('unseen-characters', headingOf('key'));
  const company = textIn('company');
  const productName = terms?.name ?? product;
  const given = textIn('name');
  const name = given ?? (company === null ? productName : `${productName}, ${company}`);
  if (name.length > LONGEST_NAME) refuse('too-long', headingOf(given === null ? 'company' : 'name'));
  const contact = [textIn('contact'), textIn('email')].filter((text) => text !== null).join(', ');
  if (contact.length > LONGEST_CONTACT) refuse('too-long', headingOf('contact'));
  const stateText = textIn('subscription');
  const state = stateText === null ? null : readSubscription(stateText);
  if (stateText !== null && state === null) refuse('unknown-state', headingOf('subscription'));
  const ownId = textIn('id');
  const telling = tellingOf(product, name, history);
  const id = ownId ?? (await licenseIdentity(key, telling));
  const record = {
    id,
    isOfTable: true,
    name,
    ...(contact === '' ? {} : { contact }),
    product,
    ...(channel === null ? {} : { channel }),
    ...(history.length === 0 ? {} : { history: booked }),
    ...keptTextsOf(cells),
    ...(state === null ? {} : { subscription: { state } }),
    ...billingOf(textIn('billing'), terms?.model === 'subscription', notes),
  };
  if (terms?.model === 'periods' && history.length === 0 && !notes.includes('no-end'))
    notes.push('nothing-known');
  if (terms?.model === 'subscription' && state === null) notes.push('subscription-unknown');
  const read = readRow(table.policy, record, table.today);
  const fault = read.ok ? table.policy.faultIn(read.value.license, table.today) : read.failure;
  if (fault) throw new RowFault({ ...fault, path: columnOf(fault.path, origins, headingOf) });
  return { id, row: record, key, notes, telling: ownId === null ? telling : null };
}

/** How often a subscription is paid; `notes` takes what cannot be kept of it. Other products are not paid so. */
function billingOf(text: string | null, isSubscription: boolean, notes: RowNote[]): { billing?: Billing } {
  if (text === null || !isSubscription) return {};
  const billing = readBilling(text);
  if (billing !== null) return { billing };
  notes.push('billing-unread');
  return {};
}

/** The product that a cell names; of a row without one, the product that a person said. */
function productOf(table: TableReading, text: string | null, heading: string): string {
  if (text !== null) return table.productNamed(text) ?? refuse('unknown-product', heading);
  return table.product ?? refuse('missing', heading);
}

/** The column that a path in the record came from; the path itself where it came from none. */
function columnOf(
  path: string,
  origins: ReadonlyMap<HistoryEvent, string>,
  headingOf: (field: ColumnField) => string,
): string {
  const event = /^history\[(\d+)\](\.seats)?/.exec(path);
  if (event)
    return event[2] === undefined ? ([...origins.values()][Number(event[1])] ?? path) : headingOf('seats');
  const field = /^(id|name|contact|product|channel|subscription|costCentre|notes)\b/.exec(path)?.[1];
  return field === undefined ? path : headingOf(field as ColumnField);
}

import type { InputFault, InputFaultCode } from '../../contract/input-fault';
import { LONGEST_CONTACT, LONGEST_KEY, LONGEST_NAME } from '../../contract/limits';
import type { Result } from '../../contract/result';
import { addDays, type Channel, type Day, type HistoryEvent, type Policy } from '../../policy';
import type { ColumnField } from '../../words/columns';
import { readCell } from '../cell';
import { readRow } from '../importing/read-row';
import { readChannel } from './channel-text';
import { type DayOrder, type DayRead, readDayText } from './day-text';
import type { Heading } from './headings';
import { licenseIdentity } from './license-identity';
import type { RowNote } from './reading';
import { readSeats } from './seats-text';
import type { DayCount, TableRow } from './table';

/** What is known of a table before its rows are read. */
export interface TableReading {
  policy: Policy;
  today: Day;
  headings: readonly Heading[];
  productNamed: (text: string) => string | null;
  days: DayCount | null;
  orderOf: (column: number) => DayOrder | null;
  isNoEndUnknown: boolean;
  /** For rows that do not say where they were bought. */
  channel: Channel | null;
}

/** A row as a license record, apart from it the key, and what will not be known. */
export interface LicenseRow {
  id: string;
  row: object;
  key: string | null;
  notes: RowNote[];
}

interface Cell {
  text: string;
  heading: string;
  index: number;
}

/** Thrown within a row, and caught at its end: what is wrong with it, and in which column. */
class RowFault extends Error {
  constructor(readonly fault: InputFault) {
    super(fault.code);
  }
}

const refuse = (code: InputFaultCode, path: string): never => {
  throw new RowFault({ code, path, clauses: [] });
};

/** Reads a row of a table by its columns. A fault names the column as the file does. */
export async function readLicenseRow(
  table: TableReading,
  row: TableRow,
): Promise<Result<LicenseRow, InputFault>> {
  try {
    return { ok: true, value: await licenseRow(table, row) };
  } catch (error) {
    if (error instanceof RowFault) return { ok: false, failure: error.fault };
    throw error;
  }
}

async function licenseRow(table: TableReading, row: TableRow): Promise<LicenseRow> {
  if (row.fault) refuse(row.fault, '');
  if (row.cells.slice(table.headings.length).some((cell) => cell.trim() !== '')) refuse('surplus-cells', '');
  const cells = cellsOf(table, row);
  const first = (field: ColumnField) => cells.get(field)?.[0];
  const textIn = (field: ColumnField) => first(field)?.text ?? null;
  const headingOf = (field: ColumnField) =>
    table.headings.find((heading) => heading.field === field)?.heading ?? field;

  const productText = textIn('product') ?? refuse('missing', headingOf('product'));
  const product = table.productNamed(productText) ?? refuse('unknown-product', headingOf('product'));
  const terms = table.policy.productsOn(table.today)[product];
  const channelText = textIn('channel');
  const said = terms?.channel === null ? table.channel : null;
  const channel = channelText === null ? said : readChannel(channelText);
  if (channelText !== null && channel === null) refuse('unknown-channel', headingOf('channel'));

  const notes: RowNote[] = [];
  const { history, origins } = historyOf(table, cells, notes);
  const key = textIn('key');
  if (key !== null && key.length > LONGEST_KEY) refuse('too-long', headingOf('key'));
  const company = textIn('company');
  const productName = terms?.name ?? product;
  const given = textIn('name');
  const name = given ?? (company === null ? productName : `${productName}, ${company}`);
  if (name.length > LONGEST_NAME) refuse('too-long', headingOf(given === null ? 'company' : 'name'));
  const contact = [textIn('contact'), textIn('email')].filter((text) => text !== null).join(', ');
  if (contact.length > LONGEST_CONTACT) refuse('too-long', headingOf('contact'));
  const state = textIn('subscription')?.toLowerCase();
  const id =
    textIn('id') ??
    (await licenseIdentity(key, [
      product,
      name,
      ...history.slice(0, 1).map(({ kind, on, ...event }) =>
        // A statement is dated on the day of reading: what it states tells licenses apart.
        kind === 'statement' ? `through ${String('expiresOn' in event && event.expiresOn)}` : on,
      ),
    ]));
  const record = {
    id,
    name,
    ...(contact === '' ? {} : { contact }),
    product,
    ...(channel === null ? {} : { channel }),
    ...(history.length === 0 ? {} : { history }),
    ...(state === undefined ? {} : { subscription: { state } }),
  };
  if (terms?.model === 'periods' && history.length === 0) notes.push('nothing-known');
  if (terms?.model === 'subscription' && state === undefined) notes.push('subscription-unknown');
  const read = readRow(table.policy, record, table.today);
  const fault = read.ok ? table.policy.faultIn(read.value.license, table.today) : read.failure;
  if (fault) throw new RowFault({ ...fault, path: columnOf(fault.path, origins, headingOf) });
  return { id, row: record, key, notes };
}

/** The cells of a row that are not empty, by what they hold. */
function cellsOf({ headings }: TableReading, { cells }: TableRow): Map<ColumnField, Cell[]> {
  const found = new Map<ColumnField, Cell[]>();
  for (const { field, heading, index } of headings) {
    const text = readCell(cells[index] ?? '').trim();
    if (field !== null && text !== '')
      found.set(field, [...(found.get(field) ?? []), { text, heading, index }]);
  }
  return found;
}

/** Purchases and the stated end of a row, and the column that each came from. */
function historyOf(
  table: TableReading,
  cells: ReadonlyMap<ColumnField, readonly Cell[]>,
  notes: RowNote[],
): { history: HistoryEvent[]; origins: ReadonlyMap<HistoryEvent, string> } {
  const origins = new Map<HistoryEvent, string>();
  const add = (event: HistoryEvent, heading: string) => origins.set(event, heading);
  const daysIn = (field: ColumnField) => (cells.get(field) ?? []).flatMap((cell) => daysOf(table, cell));
  const seatsCell = cells.get('seats')?.[0];
  const seats = seatsCell ? seatsOf(seatsCell, notes) : undefined;

  const [purchased] = daysIn('purchased');
  if (purchased) add({ kind: 'new', on: purchased.day, ...seatsField(seats) }, purchased.heading);
  for (const { day, heading } of daysIn('renewed')) add({ kind: 'renewal', on: day }, heading);
  const end = endOf(table, cells, notes);
  if (end) {
    const stated = daysIn('statedOn')[0]?.day;
    const bought = [...origins.keys()].map(({ on }) => on).sort();
    const on = stated ?? bought.at(-1) ?? table.today;
    add({ kind: 'statement', on, expiresOn: end.day, ...(purchased ? {} : seatsField(seats)) }, end.heading);
  } else if (seats !== undefined && !purchased) notes.push('seats-without-date');
  return { history: [...origins.keys()], origins };
}

const seatsField = (seats: number | undefined) => (seats === undefined ? {} : { seats });

function seatsOf({ text, heading }: Cell, notes: RowNote[]): number | undefined {
  const read = readSeats(text);
  if (read === 'empty') return undefined;
  if (read !== 'unlimited') return read ?? refuse('seats-not-whole', heading);
  notes.push('seats-unlimited');
  return undefined;
}

/** The first day without cover that a row tells. Two columns that tell different ends contradict each other. */
function endOf(table: TableReading, cells: ReadonlyMap<ColumnField, readonly Cell[]>, notes: RowNote[]) {
  const ends = (['expiresOn', 'coveredThrough'] as const).flatMap((field) => {
    const cell = cells.get(field)?.[0];
    if (!cell) return [];
    if (readDayText(cell.text, table.days).kind === 'no-end') {
      if (!table.isNoEndUnknown) refuse('end-not-known', cell.heading);
      notes.push('no-end');
      return [];
    }
    return daysOf(table, cell).map((each) =>
      field === 'expiresOn' ? each : { ...each, day: addDays(each.day, 1) },
    );
  });
  const [end, other] = ends;
  if (end && other && end.day !== other.day) refuse('contradicts', other.heading);
  return end;
}

/** The days of a cell; several are parted by semicolons or line ends. */
function daysOf(table: TableReading, { text, heading, index }: Cell): { day: Day; heading: string }[] {
  return text
    .split(/[;\n]/)
    .map((part) => readDayText(part, table.days))
    .filter(({ kind }) => kind !== 'empty')
    .map((read) => ({ day: dayOf(read, table.orderOf(index), heading), heading }));
}

function dayOf(read: DayRead, order: DayOrder | null, heading: string): Day {
  if (read.kind === 'day') return read.day;
  if (read.kind !== 'either') return refuse('impossible-date', heading);
  return order === null ? refuse('ambiguous-date', heading) : read.days[order];
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
  const field = /^(id|name|contact|product|channel|subscription)\b/.exec(path)?.[1];
  return field === undefined ? path : headingOf(field as ColumnField);
}

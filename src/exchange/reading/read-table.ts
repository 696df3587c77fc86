import type { InputFault } from '../../contract/input-fault';
import type { Result } from '../../contract/result';
import type { Day, Policy } from '../../policy';
import { twiceInFile } from '../importing/row-id';
import { type CellCorrection, cellsToCorrect, corrected, withoutCorrected } from './corrections';
import { type ColumnOrder, columnOrder, DAY_FIELDS } from './day-order';
import { type DayOrder, type DayRead, dayTextsIn, readDayText } from './day-text';
import { ENDS, type Heading, headingRowOf, headingsOf } from './headings';
import { type ReadLicense, readLicenseRow } from './license-row';
import { pricesOf } from './price-column';
import { productFinder } from './product-text';
import type { FileReading, ReadingOptions, ReadingQuestion, ReadRow, TableColumn } from './reading';
import { toldByDays } from './renewal-days';
import { cellsOf, type TableReading } from './row-cells';
import type { DayCount, TableRow } from './table';
import { totalIn } from './total-row';

const SAMPLES = 3;
/** So many rows are read at a stretch. */
const STRETCH = 500;

/** A cell of a column of days. */
interface DayCell {
  line: number;
  text: string;
  read: DayRead;
}

type TableRead = Pick<FileReading, 'heading' | 'columns' | 'questions' | 'rows' | 'totals'>;

/** Reads a table that people keep: its headings are looked for, each row becomes a license record or has a fault. */
export async function readTable(
  policy: Policy,
  today: Day,
  rows: readonly TableRow[],
  days: DayCount | null,
  options: ReadingOptions,
): Promise<TableRead> {
  const headingRow = headingRowOf(rows, options.columns);
  if (!headingRow) return { heading: null, columns: [], questions: [], rows: [], totals: [] };
  const above = rows.indexOf(headingRow);
  const inFile = rows.slice(above + 1);
  const corrections = options.corrections ?? [];
  const body = corrected(inFile, corrections);
  const telling = withoutCorrected(inFile, corrections);
  const named = headingsOf(headingRow.cells, options.columns ?? {});
  const headings = toldByDays(named, telling, days, today);
  const questions: ReadingQuestion[] = [];
  const columns = headings.map((heading) => columnOf(heading, telling, days, options, questions));
  const table: TableReading = {
    policy,
    today,
    headings,
    productNamed: productFinder(policy, today),
    days,
    orderOf: (column) => columns[column]?.order?.order ?? null,
    isNoEndUnknown: options.isNoEndUnknown ?? false,
    ...pricesOf(headings, telling, options, questions),
    channel: options.channel ?? null,
    product: options.product ?? null,
  };
  const totals = body.flatMap((row) => {
    const text = totalIn(table, row);
    return text === null ? [] : [{ line: row.line, text }];
  });
  const summed = new Set(totals.map(({ line }) => line));
  const licenses = await licensesOf(
    table,
    body.filter(({ line }) => !summed.has(line)),
    options.pause,
  );
  const read = withCellsToCorrect(licenses, headings, inFile, corrections);
  for (const [about, code] of [
    // The product is the one thing without which a row cannot be read.
    ['product', 'missing'],
    ['channel', 'channel-missing'],
  ] as const) {
    const without = read.find((row) => 'fault' in row && row.fault.code === code);
    if (without) questions.push({ about, example: { line: without.line }, isAnswered: false });
  }
  return { heading: { line: headingRow.line, above }, columns, questions, rows: read, totals };
}

/** The rows with the cells that can be put right in them, or were. */
function withCellsToCorrect(
  read: readonly ReadRow[],
  headings: readonly Heading[],
  inFile: readonly TableRow[],
  corrections: readonly CellCorrection[],
): ReadRow[] {
  const rowOn = new Map(inFile.map((row) => [row.line, row]));
  return read.map((each) => {
    const row = rowOn.get(each.line);
    const fault = 'fault' in each ? each.fault : null;
    const cells = row ? cellsToCorrect(headings, row, corrections, { fault, notes: each.notes }) : [];
    return cells.length === 0 ? each : { ...each, cells };
  });
}

/** Each row as a license record, or what is wrong with it. Of two rows with the same license, the second has a fault. */
async function licensesOf(
  table: TableReading,
  rows: readonly TableRow[],
  pause: ReadingOptions['pause'],
): Promise<ReadRow[]> {
  const seen = new Set<string>();
  const read: ReadRow[] = [];
  for (let from = 0; from < rows.length; from += STRETCH) {
    if (from > 0) await pause?.();
    const stretch = rows.slice(from, from + STRETCH);
    // Ids are digests, which the platform makes several of at a time.
    const licenses = await Promise.all(stretch.map((row) => readLicenseRow(table, row)));
    licenses.forEach((license, index) => {
      const row = stretch[index];
      if (row) read.push(readRowOf(table, row, license, seen));
    });
  }
  return read;
}

function readRowOf(
  table: TableReading,
  row: TableRow,
  license: Result<ReadLicense, InputFault>,
  seen: Set<string>,
): ReadRow {
  const { line } = row;
  const about = { key: null, notes: [], label: labelOf(table, row) };
  if (!license.ok) return { line, id: null, fault: license.failure, ...about };
  const { id } = license.value;
  if (seen.has(id)) return { line, id, fault: twiceInTable(table.headings, row), ...about };
  seen.add(id);
  return { ...about, line, ...license.value };
}

/** What a row calls its license, as it stands there. */
function labelOf(table: TableReading, row: TableRow): string | null {
  const cells = cellsOf(table, row);
  return (cells.get('name') ?? cells.get('product') ?? cells.get('company'))?.[0]?.text ?? null;
}

/** A second row of the same license, named by the column that tells it apart from others. */
function twiceInTable(headings: readonly Heading[], { cells }: TableRow) {
  const telling = (['id', 'key', 'name', 'product'] as const)
    .map((field) => headings.find((each) => each.field === field && cells[each.index]?.trim())?.heading)
    .find((heading) => heading !== undefined);
  return { ...twiceInFile({}), code: 'same-license' as const, path: telling ?? '' };
}

/** What a column is; asks where its days can be read in two ways, or stand for no end. */
function columnOf(
  heading: Heading,
  body: readonly TableRow[],
  days: DayCount | null,
  { dayOrder, isNoEndUnknown }: ReadingOptions,
  questions: ReadingQuestion[],
): TableColumn {
  const { field, index } = heading;
  const filled = body.flatMap(({ line, cells }) => {
    const text = (cells[index] ?? '').trim();
    return text === '' ? [] : [{ line, text }];
  });
  const samples = field === 'key' ? [] : filled.slice(0, SAMPLES).map(({ text }) => text);
  if (field === null || !DAY_FIELDS.has(field)) return { ...heading, samples, order: null };
  const read = filled.flatMap(({ line, text }) =>
    dayTextsIn(text).map((part): DayCell => ({ line, text: part.trim(), read: readDayText(part, days) })),
  );
  const order = columnOrder(read, saidOrder(dayOrder, heading.name));
  ask(heading, order, read, isNoEndUnknown ?? false, questions);
  return { ...heading, samples, order };
}

function ask(
  { field, heading, name }: Heading,
  order: ColumnOrder,
  cells: readonly DayCell[],
  isNoEndUnknown: boolean,
  questions: ReadingQuestion[],
): void {
  const about = { column: name, heading };
  const isTold = order.decidedBy !== null;
  if (order.example && !isTold)
    questions.push({
      about: 'day-order',
      ...about,
      example: order.example,
      isAnswered: order.order !== null,
    });
  const endless = cells.find(({ read }) => read.kind === 'no-end');
  if (endless && field !== null && ENDS.has(field))
    questions.push({
      about: 'no-end',
      ...about,
      example: { line: endless.line, text: endless.text },
      isAnswered: isNoEndUnknown,
    });
}

function saidOrder(dayOrder: ReadingOptions['dayOrder'], name: string): DayOrder | null {
  return typeof dayOrder === 'string' ? dayOrder : (dayOrder?.[name] ?? null);
}

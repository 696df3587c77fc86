import type { Day, Policy } from '../../policy';
import type { ColumnField } from '../../words/column-words';
import { folded } from '../../words/columns';
import { twiceInFile } from '../importing/row-id';
import { type ColumnOrder, columnOrder } from './day-order';
import { type DayOrder, type DayRead, readDayText } from './day-text';
import { type Heading, headingRowOf, headingsOf } from './headings';
import { readLicenseRow } from './license-row';
import { productFinder } from './product-text';
import type { FileReading, ReadingOptions, ReadingQuestion, ReadRow, TableColumn } from './reading';
import type { DayCount, TableRow } from './table';

const DAYS: ReadonlySet<ColumnField> = new Set([
  'purchased',
  'renewed',
  'expiresOn',
  'coveredThrough',
  'statedOn',
]);
const ENDS: ReadonlySet<ColumnField> = new Set(['expiresOn', 'coveredThrough']);
/** What the register has no field for. */
const NOT_KEPT: ReadonlySet<ColumnField> = new Set(['price', 'currency', 'order', 'notes']);
const SAMPLES = 3;

/** A cell of a column of days. */
interface DayCell {
  line: number;
  text: string;
  read: DayRead;
}

/** Reads a table that people keep: its headings are looked for, each row becomes a license record or has a fault. */
export async function readTable(
  policy: Policy,
  today: Day,
  rows: readonly TableRow[],
  days: DayCount | null,
  options: ReadingOptions,
): Promise<Pick<FileReading, 'heading' | 'columns' | 'questions' | 'rows'>> {
  const headingRow = headingRowOf(rows, options.columns);
  if (!headingRow) return { heading: null, columns: [], questions: [], rows: [] };
  const above = rows.indexOf(headingRow);
  const body = rows.slice(above + 1);
  const width = headingRow.cells.length;
  const headings = headingsOf(headingRow.cells.slice(0, width), options.columns ?? {});
  const questions: ReadingQuestion[] = [];
  const columns = headings.map((heading) => columnOf(heading, body, days, options, questions));
  const table = {
    policy,
    today,
    headings,
    productNamed: productFinder(policy, today),
    days,
    orderOf: (column: number) => columns[column]?.order?.order ?? null,
    isNoEndUnknown: options.isNoEndUnknown ?? false,
    channel: options.channel ?? null,
  };
  let withoutChannel: number | null = null;
  const seen = new Set<string>();
  const read: ReadRow[] = [];
  for (const row of body) {
    const { line } = row;
    const license = await readLicenseRow(table, row);
    if (!license.ok) {
      if (license.failure.code === 'channel-missing') withoutChannel ??= line;
      read.push({ line, id: null, fault: license.failure, key: null, notes: [] });
      continue;
    }
    const { id } = license.value;
    if (seen.has(id)) read.push({ line, id, fault: twiceInTable(headings), key: null, notes: [] });
    else read.push({ line, ...license.value });
    seen.add(id);
  }
  if (withoutChannel !== null) questions.push({ about: 'channel', example: { line: withoutChannel } });
  return { heading: { line: headingRow.line, above }, columns, questions, rows: read };
}

/** A second row of the same license, named by the column that tells licenses apart. */
function twiceInTable(headings: readonly Heading[]) {
  const telling = (['id', 'key', 'name', 'product'] as const)
    .map((field) => headings.find((heading) => heading.field === field)?.heading)
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
  const isKept = field !== null && !NOT_KEPT.has(field);
  if (field === null || !DAYS.has(field)) return { ...heading, samples, isKept, order: null };
  const read = filled.map((cell): DayCell => ({ ...cell, read: readDayText(cell.text, days) }));
  const order = columnOrder(read, saidOrder(dayOrder, heading.heading));
  ask(heading, order, read, isNoEndUnknown ?? false, questions);
  return { ...heading, samples, isKept, order };
}

function ask(
  { field, heading, index }: Heading,
  order: ColumnOrder,
  cells: readonly DayCell[],
  isNoEndUnknown: boolean,
  questions: ReadingQuestion[],
): void {
  if (order.order === null && order.example)
    questions.push({ about: 'day-order', column: index, heading, example: order.example });
  const endless = cells.find(({ read }) => read.kind === 'no-end');
  if (endless && field !== null && ENDS.has(field) && !isNoEndUnknown)
    questions.push({
      about: 'no-end',
      column: index,
      heading,
      example: { line: endless.line, text: endless.text },
    });
}

function saidOrder(dayOrder: ReadingOptions['dayOrder'], heading: string): DayOrder | null {
  if (typeof dayOrder === 'string') return dayOrder;
  return dayOrder?.[folded(heading)] ?? null;
}

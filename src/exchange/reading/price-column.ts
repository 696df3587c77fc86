import type { DecimalMark } from '../../words/typed-amount';
import { readCell } from '../cell';
import type { Heading } from './headings';
import { priceMark, readPrice } from './price-text';
import type { ReadingOptions, ReadingQuestion } from './reading';
import type { TableReading } from './row-cells';
import type { TableRow } from './table';

/** A cell of the column of prices. */
interface PriceCell {
  line: number;
  text: string;
  /** Whether a column beside it names its currency. */
  hasCurrency: boolean;
}

/** How the prices of a table are read. Asks where they can be read in two ways, and where nothing names their currency. */
export function pricesOf(
  headings: readonly Heading[],
  body: readonly TableRow[],
  { decimalMark, currency }: ReadingOptions,
  questions: ReadingQuestion[],
): Pick<TableReading, 'decimalMark' | 'currency'> {
  const said = { decimalMark: decimalMark ?? null, currency: currency ?? null };
  const column = headings.find(({ field }) => field === 'price');
  if (!column) return said;
  const beside = headings.find(({ field }) => field === 'currency');
  const cells = body.flatMap(({ line, cells: row }): PriceCell[] => {
    const textAt = (index: number) => readCell(row[index] ?? '').trim();
    const text = textAt(column.index);
    return text === '' ? [] : [{ line, text, hasCurrency: beside ? textAt(beside.index) !== '' : false }];
  });
  const ask = (about: 'decimal-mark' | 'currency', cell: PriceCell | undefined, isAnswered: boolean) => {
    if (!cell) return;
    const { line, text } = cell;
    questions.push({
      about,
      column: column.name,
      heading: column.heading,
      example: { line, text },
      isAnswered,
    });
  };
  const told = markOf(cells);
  const open = told === null ? cells.find(({ text }) => readPrice(text, null).is === 'ambiguous') : undefined;
  ask('decimal-mark', open, said.decimalMark !== null);
  const mark = told ?? said.decimalMark;
  const nameless = cells.find(({ text, hasCurrency }) => {
    const read = readPrice(text, mark ?? '.');
    return !hasCurrency && read.is === 'price' && read.currency === null;
  });
  ask('currency', nameless, said.currency !== null);
  return { ...said, decimalMark: mark };
}

/** The mark before the decimals that the column tells; null where nothing does, or its cells contradict each other. */
function markOf(cells: readonly PriceCell[]): DecimalMark | null {
  const [mark, other] = new Set(
    cells.flatMap(({ text }) => {
      const told = priceMark(text);
      return told === null ? [] : [told];
    }),
  );
  return other === undefined ? (mark ?? null) : null;
}

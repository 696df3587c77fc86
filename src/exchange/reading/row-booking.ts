import type { BookedEvent, Booking } from '../../contract/booking';
import { LONGEST_COST_CENTRE, LONGEST_NOTES, LONGEST_ORDER_NUMBER } from '../../contract/limits';
import type { Money } from '../../policy';
import type { ColumnField } from '../../words/column-words';
import { readCurrency, readPrice } from './price-text';
import type { RowCells, TableReading } from './row-cells';
import { refuse } from './row-fault';
import type { RowNote } from './row-note';

/** What a company keeps about the purchase that a row tells; `notes` takes what of it cannot be kept. */
export function bookingOf(table: TableReading, cells: RowCells, notes: RowNote[]): Booking {
  const price = priceOf(table, cells, notes);
  const orderNumber = shortText(cells, 'order', LONGEST_ORDER_NUMBER);
  return { ...(price && { price }), ...(orderNumber === null ? {} : { orderNumber }) };
}

function priceOf(table: TableReading, cells: RowCells, notes: RowNote[]): Money | null {
  const cell = cells.get('price')?.[0];
  if (!cell || /^[-–—]+$/.test(cell.text)) return null;
  const read = readPrice(cell.text, table.decimalMark);
  if (read.is === 'ambiguous') return refuse('ambiguous-amount', cell.heading);
  if (read.is === 'none') {
    notes.push('price-unread');
    return null;
  }
  const said = cells.get('currency')?.[0];
  const beside = said ? (readCurrency(said.text) ?? refuse('currency-not-a-code', said.heading)) : null;
  if (beside !== null && read.currency !== null && beside !== read.currency)
    return refuse('contradicts', said?.heading ?? cell.heading);
  const currency = read.currency ?? beside ?? table.currency;
  return { amount: read.amount, currency: currency ?? refuse('currency-not-a-code', cell.heading) };
}

/** Who pays, and the notes of all columns of notes, each on lines of its own. */
export function keptTextsOf(cells: RowCells): { costCentre?: string; notes?: string } {
  const costCentre = shortText(cells, 'costCentre', LONGEST_COST_CENTRE);
  const columns = cells.get('notes') ?? [];
  const notes = columns.map(({ text }) => text).join('\n');
  if (notes.length > LONGEST_NOTES) refuse('too-long', columns[0]?.heading ?? 'notes');
  return { ...(costCentre === null ? {} : { costCentre }), ...(notes === '' ? {} : { notes }) };
}

function shortText(cells: RowCells, field: ColumnField, longest: number): string | null {
  const cell = cells.get(field)?.[0];
  if (!cell) return null;
  return cell.text.length > longest ? refuse('too-long', cell.heading) : cell.text;
}

/**
 * The history with what is kept about a purchase at the latest one, or at the stated end where no purchase is told.
 * Earlier purchases of the row cost something too: `notes` tells that this is not known.
 */
export function withBooking(
  history: readonly BookedEvent[],
  booking: Booking,
  notes: RowNote[],
): BookedEvent[] {
  if (Object.keys(booking).length === 0) return [...history];
  const purchases = history.filter(({ kind }) => kind !== 'statement');
  const latest = [...purchases].sort((a, b) => a.on.localeCompare(b.on)).at(-1) ?? history[0];
  if (!latest) notes.push('price-without-date');
  if (purchases.length > 1) notes.push('price-on-latest');
  return history.map((event) => (event === latest ? { ...event, ...booking } : event));
}

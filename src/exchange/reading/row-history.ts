import { addDays, type Day, type HistoryEvent } from '../../policy';
import type { ColumnField } from '../../words/column-words';
import { type DayOrder, type DayRead, dayTextsIn, readDayText } from './day-text';
import type { Cell, RowCells, TableReading } from './row-cells';
import { refuse } from './row-fault';
import type { RowNote } from './row-note';
import { readSeats } from './seats-text';

/** Purchases and the stated end of a row, and the column that each came from. */
export function historyOf(
  table: TableReading,
  cells: RowCells,
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
function endOf(table: TableReading, cells: RowCells, notes: RowNote[]) {
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

function daysOf(table: TableReading, { text, heading, index }: Cell): { day: Day; heading: string }[] {
  return dayTextsIn(text).map((part) => ({
    day: dayOf(readDayText(part, table.days), table.orderOf(index), heading),
    heading,
  }));
}

function dayOf(read: DayRead, order: DayOrder | null, heading: string): Day {
  if (read.kind === 'day') return read.day;
  if (read.kind !== 'either') return refuse('impossible-date', heading);
  return order === null ? refuse('ambiguous-date', heading) : read.days[order];
}

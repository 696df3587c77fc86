import type { Day } from '../../policy';
import { columnWords } from '../../words/columns';
import { folded } from '../../words/folded';
import { dayTextsIn, readDayText } from './day-text';
import { ENDS, type Heading, withoutBrackets } from './headings';
import type { DayCount, TableRow } from './table';

const EITHER = new Set(columnWords.flatMap(({ renewalDays }) => renewalDays.map(folded)));

/**
 * The headings once more, where one such as `Renewal date` stands for renewals that were made, or for the day on which the
 * next one is due. No renewal was made on a day to come: a column with only such days tells when maintenance expires. One
 * with days of both kinds is not read until a person says what it holds.
 */
export function toldByDays(
  headings: readonly Heading[],
  rows: readonly TableRow[],
  days: DayCount | null,
  today: Day,
): Heading[] {
  const hasEnd = headings.some(({ field }) => field !== null && ENDS.has(field));
  return headings.map((heading) => {
    const { field, source, index } = heading;
    if (field !== 'renewed' || source !== 'recognised' || !isEither(heading)) return heading;
    const cells = rows.map((row) => row.cells[index] ?? '');
    const told = new Set(cells.flatMap((cell) => whenIn(cell, days, today)));
    if (!told.has('to come')) return heading;
    if (told.has('past')) return { ...heading, field: null, source: 'either' };
    return hasEnd ? { ...heading, field: null, source: 'double' } : { ...heading, field: 'expiresOn' };
  });
}

const isEither = ({ heading }: Heading) =>
  [heading, withoutBrackets(heading)].some((text) => EITHER.has(folded(text)));

/** Whether the days of a cell are past or to come. One that can be read as a day of each kind tells nothing. */
function whenIn(cell: string, days: DayCount | null, today: Day): ('past' | 'to come')[] {
  return dayTextsIn(cell).flatMap((text) => {
    const read = readDayText(text.trim(), days);
    const possible =
      read.kind === 'day' ? [read.day] : read.kind === 'either' ? Object.values(read.days) : [];
    const told = new Set(possible.map((day) => (day > today ? 'to come' : 'past')));
    return told.size === 1 ? [...told] : [];
  });
}

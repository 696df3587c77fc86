import { dayFault } from '../../policy';
import type { FileRow, ImportFile } from '../importing/import-file';
import { namesContact, withoutContact } from '../importing/marketplace-contact';
import { END_UNKNOWN } from '../importing/marketplace-record';
import { isMarketplaceRecord } from '../importing/row-id';
import { readDayText } from './day-text';
import type { FileReading, ReadingOptions, ReadingQuestion, ReadRow } from './reading';

type RecordsRead = Omit<FileReading, 'format' | 'encoding' | 'separator' | 'sheet'>;

/** A field of a record that holds a day which stands for no end. */
interface NoEnd {
  field: string;
  text: string;
}

/** What was written as records: it has no columns to map. Ends that nobody knows are asked about. */
export function readRecords(
  { counts, rows }: ImportFile,
  { isNoEndUnknown = false, isContactLeftOut = false }: ReadingOptions,
): RecordsRead {
  const questions = new Map<string, ReadingQuestion>();
  const read = rows.map((row): ReadRow => {
    const about = { key: null, notes: [], label: labelOf(row) };
    if ('fault' in row) return { ...row, ...about };
    const kept = isContactLeftOut ? withoutContact(row.row) : row.row;
    const endless = noEndIn(row.row);
    if (!endless) return { ...row, ...about, row: kept };
    const { field, text } = endless;
    if (!questions.has(field))
      questions.set(field, {
        about: 'no-end',
        column: null,
        heading: field,
        example: { line: row.line, text },
        isAnswered: isNoEndUnknown,
      });
    if (isNoEndUnknown) return { ...row, ...about, row: withoutEnd(kept), notes: ['no-end'] };
    const { line, id } = row;
    return { line, id, fault: { code: 'end-not-known', path: field, clauses: [] }, ...about };
  });
  return {
    counts,
    heading: null,
    columns: [],
    questions: [...questions.values()],
    rows: read,
    totals: [],
    contacts: rows.filter((row) => 'row' in row && namesContact(row.row)).length,
  };
}

function labelOf(row: FileRow): string | null {
  const name = 'row' in row && isObject(row.row) ? row.row['name'] : null;
  return typeof name === 'string' && name !== '' ? name : row.id;
}

function noEndIn(row: unknown): NoEnd | null {
  if (isMarketplaceRecord(row)) {
    const text = row['maintenanceEndDate'];
    return typeof text === 'string' && readDayText(text).kind === 'no-end'
      ? { field: 'maintenanceEndDate', text }
      : null;
  }
  const text = eventsIn(row).map(endOf).find(isNoEnd);
  return text === undefined ? null : { field: 'expiresOn', text };
}

/** The same record, which says nothing of an end. */
function withoutEnd(row: unknown): unknown {
  if (isMarketplaceRecord(row)) return { ...row, maintenanceEndDate: END_UNKNOWN };
  return isObject(row) ? { ...row, history: eventsIn(row).filter((event) => !isNoEnd(endOf(event))) } : row;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const eventsIn = (row: unknown): unknown[] =>
  isObject(row) && Array.isArray(row['history']) ? (row['history'] as unknown[]) : [];

const endOf = (event: unknown): unknown => (isObject(event) ? event['expiresOn'] : undefined);

/** In a record of ours, a day that can be kept is meant. */
const isNoEnd = (text: unknown): text is string =>
  typeof text === 'string' && dayFault(text) !== null && readDayText(text).kind === 'no-end';

import type { InputFault } from '../../contract/input-fault';
import { readJsonLines, readJsonText } from './json-text';
import type { RawRow } from './raw-row';
import { idOfRow, isMarketplaceRecord, twiceInFile } from './row-id';

/** One row of a file: ready to be sent, or a fault that was found in it. `id` is null where it has none. */
export type FileRow =
  { line: number; id: string | null; row: unknown } | { line: number; id: string | null; fault: InputFault };

export interface ImportFile {
  /** What the file was taken for. */
  format: 'json-lines' | 'csv' | 'marketplace-json' | 'marketplace-csv';
  /** What `line` counts: the lines of the file, or the records of a JSON array. */
  counts: 'lines' | 'records';
  rows: FileRow[];
}

/**
 * Reads text with JSON in it: license records, ours or the Marketplace's, as an array, one a line, or as
 * `{"licenses": [...]}`. Of two rows with the same id, the second is a fault.
 */
export function readRecordText(text: string): ImportFile {
  const records = readJsonText(text);
  return readRecordRows(records ?? readJsonLines(text), 'json', records ? 'records' : 'lines');
}

/** Rows that are records, ours or the Marketplace's. Of two with the same id, the second is a fault. */
export function readRecordRows(
  rows: readonly RawRow[],
  kind: 'csv' | 'json',
  counts: ImportFile['counts'],
): ImportFile {
  const marketplace = rows.some((each) => 'row' in each && isMarketplaceRecord(each.row));
  const plain = kind === 'csv' ? 'csv' : 'json-lines';
  return { format: marketplace ? `marketplace-${kind}` : plain, counts, rows: withoutDoubles(rows) };
}

function withoutDoubles(rows: readonly RawRow[]): FileRow[] {
  const seen = new Set<string>();
  return rows.map((each) => {
    if ('fault' in each) return { ...each, id: null };
    const id = idOfRow(each.row);
    if (id !== null && seen.has(id)) return { line: each.line, id, fault: twiceInFile(each.row) };
    if (id !== null) seen.add(id);
    return { ...each, id };
  });
}

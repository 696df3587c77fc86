import type { InputFault } from '../../contract/input-fault';
import { readCsvText } from './csv-text';
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
 * Reads the text of a file into rows: license records as JSON lines or CSV, or license records of the Atlassian
 * Marketplace as JSON (an array, lines, or `{"licenses": [...]}`) or CSV. The text itself tells the format.
 * Of two rows with the same id, the second is a fault.
 */
export function readImportFile(content: string): ImportFile {
  const text = content.replace(/^\uFEFF/, '');
  const records = readJsonText(text);
  const table = records || /^\s*[[{]/.test(text) ? null : readCsvText(text);
  const rows = records ?? table ?? readJsonLines(text);
  return readRecordRows(rows, table ? 'csv' : 'json', records ? 'records' : 'lines');
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

import type { ImportRow } from '../../../src/contract/import';
import type { FileRow, ImportFile } from '../../../src/exchange/importing/import-file';

/** A row of the file with what the import says of it. */
export interface SeenRow {
  line: number;
  /** As it goes back to the server; undefined where it never gets there. */
  row: unknown;
  result: ImportRow;
  /** The revision that a row was compared with that could not be stored. */
  expected?: string;
  /** Set once the row was dealt with by applying, not only compared. */
  isStored?: boolean;
}

export type ImportOutcome = ImportRow['outcome'];
export const OUTCOMES: readonly ImportOutcome[] = [
  'add',
  'change',
  'unchanged',
  'refuse',
  'overtaken',
  'failed',
];

/** The rows that the server has to look at, and those that the file itself rules out. */
export function splitFile({ rows }: ImportFile): {
  sent: Extract<FileRow, { row: unknown }>[];
  refused: SeenRow[];
} {
  const sent = rows.filter((row) => 'row' in row);
  const refused = rows.flatMap((row): SeenRow[] =>
    'fault' in row
      ? [{ line: row.line, row: undefined, result: { outcome: 'refuse', id: row.id, fault: row.fault } }]
      : [],
  );
  return { sent, refused };
}

export function countsOf(rows: readonly SeenRow[]): Record<ImportOutcome, number> {
  const counts: Record<ImportOutcome, number> = {
    add: 0,
    change: 0,
    unchanged: 0,
    refuse: 0,
    overtaken: 0,
    failed: 0,
  };
  for (const { result } of rows) counts[result.outcome] += 1;
  return counts;
}

/** The revision that a row was compared with, as it goes back to the server. */
export const expectedOf = ({ expected, result }: SeenRow): string =>
  expected ?? ('expected' in result ? result.expected : '');

/** A row once it was sent to be stored. One that failed is still to be stored. */
export const afterApplying = (sent: SeenRow, result: ImportRow): SeenRow =>
  result.outcome === 'failed'
    ? { ...sent, result, expected: expectedOf(sent) }
    : { ...sent, result, isStored: true };

/** The outcomes of rows that are to be stored; one that failed is to be stored still. */
const WAITING: ReadonlySet<ImportOutcome> = new Set(['add', 'change', 'failed']);

/** The rows that are still to be stored. */
export const waitingIn = (rows: readonly SeenRow[]): SeenRow[] =>
  rows.filter(({ result, isStored }) => !isStored && WAITING.has(result.outcome));

export const inLineOrder = (rows: readonly SeenRow[]): SeenRow[] => [...rows].sort((a, b) => a.line - b.line);

import type { ImportRow } from '../../../src/contract/import';
import type { CorrectableCell } from '../../../src/exchange/reading/corrections';
import type { FileReading, ReadRow } from '../../../src/exchange/reading/reading';
import type { RowNote } from '../../../src/exchange/reading/row-note';

/** A row as it goes to the server; the row is undefined where it never gets there. */
export interface SentRow {
  row: unknown;
  key: string | null;
}

/** A row of the file with what the import says of it. */
export interface SeenRow extends SentRow {
  line: number;
  /** What the row calls its license; null where that cannot be told. */
  label: string | null;
  notes: readonly RowNote[];
  /** The cells of a table that can be put right one by one, or were. */
  cells?: readonly CorrectableCell[];
  result: ImportRow;
  /** Stored like this, the state of the license would be unknown: a person has to take the row. */
  isIncomplete?: boolean;
  /** A person said that the row is to be stored although it is incomplete. */
  isTaken?: boolean;
  /** The revision that a row was compared with that could not be stored. */
  expected?: string;
  /** Set once the row was dealt with by applying, not only compared. */
  isStored?: boolean;
  /** What it was to do when it was sent first. */
  planned?: Extract<ImportRow, { outcome: 'add' | 'change' }>;
}

/** What is shown as a row's outcome. */
export type ImportOutcome = ImportRow['outcome'] | 'incomplete';
export const OUTCOMES: readonly ImportOutcome[] = [
  'refuse',
  'incomplete',
  'add',
  'change',
  'unchanged',
  'overtaken',
  'failed',
];

/** What is shown: a row that a person has to take first is no quiet addition. */
export const outcomeOf = ({ result, isIncomplete, isStored }: SeenRow): ImportOutcome =>
  isIncomplete && !isStored && (result.outcome === 'add' || result.outcome === 'change')
    ? 'incomplete'
    : result.outcome;

/** The rows that the server has to look at, and those that the file itself rules out. */
export function splitFile({ rows }: Pick<FileReading, 'rows'>): {
  sent: Extract<ReadRow, { row: unknown }>[];
  refused: SeenRow[];
} {
  const sent = rows.filter((row) => 'row' in row);
  const refused = rows.flatMap((row): SeenRow[] => {
    if (!('fault' in row)) return [];
    const { line, id, fault, label, notes, cells = [] } = row;
    const result = { outcome: 'refuse' as const, id, fault };
    return [{ line, row: undefined, key: null, label, notes, cells, result }];
  });
  return { sent, refused };
}

export function countsOf(rows: readonly SeenRow[]): Record<ImportOutcome, number> {
  const counts: Record<ImportOutcome, number> = {
    refuse: 0,
    incomplete: 0,
    add: 0,
    change: 0,
    unchanged: 0,
    overtaken: 0,
    failed: 0,
  };
  for (const row of rows) counts[outcomeOf(row)] += 1;
  return counts;
}

/** The revision that a row was compared with, as it goes back to the server. */
export const expectedOf = ({ expected, result }: SeenRow): string =>
  expected ?? ('expected' in result ? result.expected : '');

/** A row once it was sent to be stored. One that failed is still to be stored. */
export function afterApplying(sent: SeenRow, result: ImportRow): SeenRow {
  const { outcome } = sent.result;
  const planned = sent.planned ?? (outcome === 'add' || outcome === 'change' ? sent.result : undefined);
  const known = { ...sent, result, ...(planned && { planned }) };
  return result.outcome === 'failed'
    ? { ...known, expected: expectedOf(sent) }
    : { ...known, isStored: true };
}

/** The outcomes of rows that are to be stored; one that failed is to be stored still. */
const WAITING: ReadonlySet<ImportOutcome> = new Set(['add', 'change', 'failed']);

/** The rows that are still to be stored. */
export const waitingIn = (rows: readonly SeenRow[]): SeenRow[] =>
  rows.filter(
    ({ result, isStored, isIncomplete, isTaken }) =>
      !isStored && WAITING.has(result.outcome) && (!isIncomplete || isTaken),
  );

/** The same rows, in which those of some lines are taken, or no longer. */
export const withTaken = (
  rows: readonly SeenRow[],
  lines: ReadonlySet<number>,
  isTaken: boolean,
): SeenRow[] => rows.map((row) => (lines.has(row.line) ? { ...row, isTaken } : row));

/** The rows of a file that a correction has changed; there may be several, since a row is told apart from the others. */
export function changedRows(before: readonly ReadRow[], now: readonly ReadRow[]): ReadRow[] {
  const known = new Map(before.map((row) => [row.line, JSON.stringify(row)]));
  return now.filter((row) => known.get(row.line) !== JSON.stringify(row));
}

/** The same rows, in their places, in which some were compared anew. */
export function withCompared(rows: readonly SeenRow[], anew: readonly SeenRow[]): SeenRow[] {
  const byLine = new Map(anew.map((row) => [row.line, row]));
  return rows.map((row) => byLine.get(row.line) ?? row);
}

/** What needs a person stands first, and each kind in the order of the file. */
const RANK: Partial<Record<ImportOutcome, number>> = { refuse: 0, incomplete: 1 };
const rankOf = (row: SeenRow) => RANK[outcomeOf(row)] ?? 2;

export const inOrder = (rows: readonly SeenRow[]): SeenRow[] =>
  [...rows].sort((a, b) => rankOf(a) - rankOf(b) || a.line - b.line);

import type { KeptWhy, StoredRow, UndoneRow } from '../../../src/contract/undo-import';
import type { PaceTime } from '../../../src/exchange/importing/pace';
import { createPace } from '../../../src/exchange/importing/pace';
import { inPieces } from '../../../src/exchange/importing/pieces';
import type { AskFailure, AskResult } from '../data/ask';
import { isLost } from '../data/lost';
import type { SeenRow } from './progress';
import type { StoringProgress } from './store-rows';
import { MOST_WAITS, waitForRoom } from './waiting';

/** A license that stays as the import left it, and why. */
export interface KeptRow {
  id: string;
  name: string;
  why: KeptWhy;
}

/** What an import stored and can give back, and what is known not to come back before anything is asked. */
export interface Undoable {
  rows: StoredRow[];
  kept: KeptRow[];
}

/** What came of it so far. `left`: what was not answered, or failed; asking again goes on with it. */
export interface UndoEnd {
  removed: number;
  restored: number;
  kept: KeptRow[];
  left: StoredRow[];
  /** Why it broke off; null where a person stopped it, or it is whole. */
  failure: AskFailure | null;
  isStopped: boolean;
}

export interface UndoingWays {
  undo: (rows: StoredRow[]) => Promise<AskResult<'undoImport'>>;
  nameOf: (id: string) => string;
  time: PaceTime;
  stop: AbortSignal;
  tell: (progress: StoringProgress) => void;
}

/** Whether it is known of every row what became of it: only then can the import be taken back truthfully. */
export const isAllKnown = (rows: readonly SeenRow[]): boolean =>
  rows.every(({ result }) => result.outcome !== 'failed' || !isLost(result.failure));

/** What an import stored, out of what is known of its rows. */
export function undoableIn(rows: readonly SeenRow[]): Undoable {
  const all: Undoable = { rows: [], kept: [] };
  for (const { isStored, planned, result } of rows) {
    if (!isStored || !planned || !('expected' in result)) continue;
    const { id, expected: revision } = result;
    if (result.outcome === 'unchanged' && !result.wasStored) continue;
    if (planned.outcome === 'add') all.rows.push({ id, revision, before: null, key: null });
    if (planned.outcome !== 'change') continue;
    const { name, contact, notes, license } = planned.current;
    const formerKey = result.outcome === 'change' ? (result.formerKey ?? null) : null;
    // The answer that would have named the former key was lost.
    if (planned.key?.replaces && formerKey === null) {
      all.kept.push({ id, name, why: 'key-forgotten' });
      continue;
    }
    all.rows.push({
      id,
      revision,
      before: { name, contact, ...(notes === undefined ? {} : { notes }), license },
      key: planned.key && { former: formerKey },
    });
  }
  return all;
}

/** Storing a license, its log, and noting, keeping and forgetting keys; to take one out costs about as much. */
const WRITES_A_ROW = 4;

/**
 * Takes back what an import stored, in pieces and at the pace of the import. Goes on from where an earlier call broke off.
 * What was answered `failed` is left over, and so is what was not answered.
 */
export async function undoRows(from: UndoEnd, ways: UndoingWays): Promise<UndoEnd> {
  const { undo, time, stop, tell } = ways;
  const end: UndoEnd = { ...from, kept: [...from.kept], left: [], failure: null, isStopped: false };
  const all = from.left.length;
  const keepPace = createPace(time);
  const pieces = inPieces(from.left);
  let vainWaits = 0;
  for (let piece = pieces.shift(); piece; piece = pieces.shift()) {
    const done = all - end.left.length - piece.length - pieces.flat().length;
    tell({ done, all, waits: null });
    await keepPace(piece.length * WRITES_A_ROW, stop);
    if (stop.aborted) return { ...end, left: [...end.left, ...piece, ...pieces.flat()], isStopped: true };
    const answer = await undo(piece);
    if (answer.ok) note(end, answer.value, ways.nameOf);
    const failed = piece.filter((_, index) => !answer.ok || answer.value[index]?.outcome === 'failed');
    const failure = answer.ok ? failureIn(answer.value) : answer.failure;
    if (failure?.code !== 'busy') {
      end.left.push(...failed);
      end.failure = failure ?? end.failure;
      if (answer.ok) continue;
      return { ...end, left: [...end.left, ...pieces.flat()] };
    }
    vainWaits = failed.length < piece.length ? 0 : vainWaits + 1;
    if (vainWaits > MOST_WAITS) return { ...end, left: [...end.left, ...failed, ...pieces.flat()], failure };
    pieces.unshift(failed);
    await waitForRoom(failure, { time, stop, tell: (waits) => tell({ done, all, waits }) });
  }
  return end;
}

/** Why rows failed: that the platform takes no more for now, before everything else. */
function failureIn(undone: readonly UndoneRow[]): AskFailure | null {
  const failures = undone.flatMap((row) => (row.outcome === 'failed' ? [row.failure] : []));
  return failures.find(({ code }) => code === 'busy') ?? failures[0] ?? null;
}

function note(end: UndoEnd, undone: readonly UndoneRow[], nameOf: (id: string) => string): void {
  for (const row of undone) {
    if (row.outcome === 'removed') end.removed += 1;
    if (row.outcome === 'restored') end.restored += 1;
    if (row.outcome === 'kept') end.kept.push({ id: row.id, name: nameOf(row.id), why: row.why });
  }
}

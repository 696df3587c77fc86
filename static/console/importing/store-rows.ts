import { createPace, type PaceTime, writesFor } from '../../../src/exchange/importing/pace';
import { inPieces } from '../../../src/exchange/importing/pieces';
import type { AnswerTo, AskFailure, AskResult } from '../data/ask';
import { afterApplying, expectedOf, type SeenRow, type SentRow, waitingIn } from './progress';
import { MOST_WAITS, waitForRoom } from './waiting';

type Applied = AnswerTo<'applyImport'>;
type Busy = Extract<AskFailure, { code: 'busy' }>;

export interface StoringWays {
  /** Stores one piece. */
  apply: (rows: (SentRow & { expected: string })[]) => Promise<AskResult<'applyImport'>>;
  time: PaceTime;
  stop: AbortSignal;
  /** Told of each step; `waits`: the seconds until it goes on, null while it does. */
  tell: (progress: StoringProgress) => void;
}

export interface StoringProgress {
  done: number;
  all: number;
  waits: number | null;
}

/** How far it came. Where it broke off, `failure` says why; null where a person stopped it. */
export type StoringEnd = { rows: SeenRow[]; done: number; all: number } & (
  { isWhole: true } | { isWhole: false; failure: AskFailure | null }
);

/**
 * Stores the rows that wait, in pieces and no faster than the platform takes them. Where it takes no more for now, the
 * rows that it refused are sent again after a wait. A row whose answer was lost may be sent again as well: it is unchanged
 * then.
 */
export async function storeRows(rows: readonly SeenRow[], ways: StoringWays): Promise<StoringEnd> {
  const { apply, time, stop, tell } = ways;
  const waiting = waitingIn(rows);
  const all = waiting.length;
  const seen = new Map<SeenRow, SeenRow>();
  const keepPace = createPace(time);
  let done = 0;
  let vainWaits = 0;
  const end = () => ({ rows: rows.map((row) => seen.get(row) ?? row), done, all });

  const pieces = inPieces(waiting);
  for (let piece = pieces.shift(); piece; piece = pieces.shift()) {
    tell({ done, all, waits: null });
    await keepPace(writesFor(piece), stop);
    if (stop.aborted) return { ...end(), isWhole: false, failure: null };
    const answer = await apply(
      piece.map((seen) => ({ row: seen.row, key: seen.key, expected: expectedOf(seen) })),
    );
    if (!answer.ok && answer.failure.code !== 'busy')
      return { ...end(), isWhole: false, failure: answer.failure };
    if (answer.ok) noteAll(piece, answer.value, seen);

    const refused = answer.ok ? piece.filter((row) => busyIn(seen.get(row))) : piece;
    done += piece.length - refused.length;
    const [first] = refused;
    if (!first) continue;
    vainWaits = refused.length < piece.length ? 0 : vainWaits + 1;
    const busy = answer.ok ? busyIn(seen.get(first)) : answer.failure.code === 'busy' ? answer.failure : null;
    if (busy === null || vainWaits > MOST_WAITS) return { ...end(), isWhole: false, failure: busy };
    pieces.unshift(refused);
    await waitForRoom(busy, { time, stop, tell: (waits) => tell({ done, all, waits }) });
  }
  return { ...end(), isWhole: true };
}

function noteAll(piece: readonly SeenRow[], applied: Applied, seen: Map<SeenRow, SeenRow>): void {
  piece.forEach((row, index) => {
    const result = applied[index];
    if (result) seen.set(row, afterApplying(row, result));
  });
}

/** The failure of a row for which the platform took no more; null of every other. */
function busyIn(row: SeenRow | undefined): Busy | null {
  if (row?.result.outcome !== 'failed') return null;
  return row.result.failure.code === 'busy' ? row.result.failure : null;
}

import type { ImportFile } from '../../../src/exchange/importing/import-file';
import { inPieces } from '../../../src/exchange/importing/pieces';
import type { AskFailure, AskResult } from '../data/ask';
import { inLineOrder, type SeenRow, splitFile } from './progress';
import type { StoringProgress } from './store-rows';
import type { Time } from './time';
import { MOST_WAITS, waitForRoom } from './waiting';

export interface ComparingWays {
  /** Compares one piece with the register. */
  preview: (rows: unknown[]) => Promise<AskResult<'previewImport'>>;
  time: Time;
  stop: AbortSignal;
  tell: (progress: StoringProgress) => void;
}

/** The rows of a file with what an import would do of them, or why that is unknown; null where it was stopped. */
export async function compareRows(
  file: ImportFile,
  { preview, time, stop, tell }: ComparingWays,
): Promise<{ rows: SeenRow[] } | { failure: AskFailure | null }> {
  const { sent, refused } = splitFile(file);
  const rows: SeenRow[] = [...refused];
  const all = sent.length;
  let done = 0;
  let vainWaits = 0;
  const pieces = inPieces(sent);
  for (let piece = pieces.shift(); piece; piece = pieces.shift()) {
    if (stop.aborted) return { failure: null };
    tell({ done, all, waits: null });
    const answer = await preview(piece.map(({ row }) => row));
    if (!answer.ok) {
      const { failure } = answer;
      vainWaits += 1;
      if (failure.code !== 'busy' || vainWaits > MOST_WAITS) return { failure };
      await waitForRoom(failure, { time, stop, tell: (waits) => tell({ done, all, waits }) });
      pieces.unshift(piece);
      continue;
    }
    vainWaits = 0;
    piece.forEach(({ line, row }, index) => {
      const result = answer.value[index];
      if (result) rows.push({ line, row, result });
    });
    done += piece.length;
  }
  return { rows: inLineOrder(rows) };
}

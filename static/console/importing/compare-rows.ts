import type { PaceTime } from '../../../src/exchange/importing/pace';
import { inPieces } from '../../../src/exchange/importing/pieces';
import type { FileReading } from '../../../src/exchange/reading/reading';
import type { License } from '../../../src/policy';
import type { AskFailure, AskResult } from '../data/ask';
import { inOrder, type SeenRow, type SentRow, splitFile } from './progress';
import type { StoringProgress } from './store-rows';
import { MOST_WAITS, waitForRoom } from './waiting';

export interface ComparingWays {
  /** Compares one piece with the register. */
  preview: (rows: SentRow[]) => Promise<AskResult<'previewImport'>>;
  time: PaceTime;
  stop: AbortSignal;
  tell: (progress: StoringProgress) => void;
  /** Whether the state of a license would be unknown. */
  isUnknown: (license: License) => boolean;
}

/** The rows of a file with what an import would do of them, or why that is unknown; null where it was stopped. */
export async function compareRows(
  file: Pick<FileReading, 'rows'>,
  { preview, time, stop, tell, isUnknown }: ComparingWays,
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
    const answer = await preview(piece.map(({ row, key }) => ({ row, key })));
    if (!answer.ok) {
      const { failure } = answer;
      vainWaits += 1;
      if (failure.code !== 'busy' || vainWaits > MOST_WAITS) return { failure };
      await waitForRoom(failure, { time, stop, tell: (waits) => tell({ done, all, waits }) });
      pieces.unshift(piece);
      continue;
    }
    vainWaits = 0;
    piece.forEach(({ line, row, key, label, notes, cells = [] }, index) => {
      const result = answer.value[index];
      if (!result) return;
      const isIncomplete = 'draft' in result && isUnknown(result.draft.license);
      rows.push({ line, row, key, label, notes, cells, result, isIncomplete });
    });
    done += piece.length;
  }
  return { rows: inOrder(rows) };
}

import { JOB_FROM_ROWS, MOST_JOB_ROWS } from '../../../src/contract/limits';
import {
  createPace,
  minutesFor,
  type PaceTime,
  writesFor,
  writesOf,
} from '../../../src/exchange/importing/pace';
import { inPieces } from '../../../src/exchange/importing/pieces';
import type { AskFailure, AskPayload, AskResult } from '../data/ask';
import { expectedOf, type SeenRow, waitingIn } from './progress';
import type { StoringProgress } from './store-rows';
import { MOST_WAITS, waitForRoom } from './waiting';

/** The most characters of a part. As bytes of text in text, three times as many fit into what the storage takes. */
const MOST_CHARACTERS = 60_000;

/** Beside the part itself: how far it has come is written, and that something is to change. */
const WRITES_BESIDE = 2;

type PartRow = AskPayload<'sendImportRows'>[0]['rows'][number];
type JobAnswer = AskResult<'beginImportJob' | 'sendImportRows' | 'runImportJob'>;

export interface HandingWays {
  begin: (...payload: AskPayload<'beginImportJob'>) => Promise<JobAnswer>;
  send: (...payload: AskPayload<'sendImportRows'>) => Promise<JobAnswer>;
  run: (...payload: AskPayload<'runImportJob'>) => Promise<JobAnswer>;
  timeZone: string;
  time: PaceTime;
  stop: AbortSignal;
  tell: (progress: StoringProgress) => void;
}

/** How it ended. Where not all was handed over: why; null where a person stopped it. `other`: another import is not done. */
export type HandingEnd =
  { isWhole: true } | { isWhole: false; done: number; all: number; failure: AskFailure | 'other' | null };

/** About how many minutes the rows that wait take, where they are stored by the app itself; null: the page stores them. */
export function longMinutes(rows: readonly SeenRow[]): number | null {
  const waiting = waitingIn(rows);
  const isLong = waiting.length >= JOB_FROM_ROWS && waiting.length <= MOST_JOB_ROWS;
  const fits = ({ row, key }: SeenRow) => JSON.stringify([row, key]).length < MOST_CHARACTERS / 2;
  return isLong && waiting.every(fits) ? minutesFor(writesFor(waiting)) : null;
}

/**
 * Hands the rows that wait to the app, in parts and no faster than the platform takes them, and has them stored. Asked again
 * with the same id, it goes on where it broke off.
 */
export async function handOver(
  job: string,
  rows: readonly SeenRow[],
  ways: HandingWays,
): Promise<HandingEnd> {
  const { time, stop, tell, timeZone } = ways;
  const waiting = waitingIn(rows).map((seen): PartRow => {
    const { row, key, line } = seen;
    return { row, key, expected: expectedOf(seen), line };
  });
  const all = waiting.length;
  const keepPace = createPace(time);
  let done = 0;
  const ended = (failure: AskFailure | 'other' | null): HandingEnd => ({
    isWhole: false,
    done,
    all,
    failure,
  });

  /** Asks, and waits where the platform takes no more for now. Null: the import stands as it should. */
  const asking = async (ask: () => Promise<JobAnswer>): Promise<HandingEnd | null> => {
    for (let vainWaits = 0; ; vainWaits += 1) {
      if (stop.aborted) return ended(null);
      const answer = await ask();
      if (answer.ok) {
        if (answer.value?.id !== job) return ended('other');
        done = Math.max(done, answer.value.received);
        return null;
      }
      const { failure } = answer;
      if (failure.code !== 'busy' || vainWaits >= MOST_WAITS) return ended(failure);
      await waitForRoom(failure, { time, stop, tell: (waits) => tell({ done, all, waits }) });
    }
  };

  tell({ done, all, waits: null });
  const notBegun = await asking(() => ways.begin({ job, rows: all, timeZone }));
  if (notBegun) return notBegun;
  let sent = 0;
  for (const [part, piece] of inPieces(waiting, MOST_CHARACTERS).entries()) {
    sent += piece.length;
    // It was handed over before it broke off.
    if (sent <= done) continue;
    await keepPace(writesOf(piece) + WRITES_BESIDE, stop);
    const broken = await asking(() => ways.send({ job, part, rows: piece }));
    if (broken) return broken;
    tell({ done, all, waits: null });
  }
  return (await asking(() => ways.run({ job }))) ?? { isWhole: true };
}

import { readFile } from '../../../src/exchange/reading/read-file';
import { mockupsPolicy } from '../../../src/policy';
import type { ReadingOrder, WorkerAnswer } from './read-apart';

/** Reads one file apart from the page. */
globalThis.onmessage = async ({ data: { today, content, options } }: MessageEvent<ReadingOrder>) => {
  const answer = await readFile(mockupsPolicy, today, content, options).then(
    (reading): WorkerAnswer => ({ reading }),
    (): WorkerAnswer => ({ reading: null }),
  );
  globalThis.postMessage(answer);
};

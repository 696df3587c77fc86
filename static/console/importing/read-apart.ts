import type { Result } from '../../../src/contract/result';
import { readFile } from '../../../src/exchange/reading/read-file';
import type { FileReading, ReadingFailure, ReadingOptions } from '../../../src/exchange/reading/reading';
import type { Day, Policy } from '../../../src/policy';

/** A file to be read, and what is said of it. */
export interface ReadingOrder {
  today: Day;
  content: Uint8Array | string;
  options: Omit<ReadingOptions, 'pause'>;
}

type FileRead = Result<FileReading, ReadingFailure>;

/** Null: reading broke, which the page then sees for itself. */
export interface WorkerAnswer {
  reading: FileRead | null;
}

/** A file of less is read before a person notices. */
const LARGE_BYTES = 50_000;

/** Lets the browser draw and answer before the reading goes on. */
const pause = () => new Promise<void>((resolve) => setTimeout(resolve));

/**
 * Reads a file without holding up the page: a large one in a worker. Where the host or the browser has no worker for
 * us, it is read here, with pauses.
 */
export async function readApart(policy: Policy, order: ReadingOrder): Promise<FileRead> {
  if (order.content.length >= LARGE_BYTES) {
    const read = await inWorker(order);
    if (read) return read;
  }
  return readFile(policy, order.today, order.content, { ...order.options, pause });
}

function inWorker(order: ReadingOrder): Promise<FileRead | null> {
  return new Promise((resolve) => {
    try {
      const worker = new Worker(new URL('./reading-worker.ts', import.meta.url), { type: 'module' });
      const end = (read: FileRead | null) => {
        worker.terminate();
        resolve(read);
      };
      worker.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => end(data.reading);
      worker.onerror = () => end(null);
      worker.postMessage(order);
    } catch {
      resolve(null);
    }
  });
}

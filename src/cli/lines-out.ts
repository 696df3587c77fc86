import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** So many characters are written at once: a write of its own for each line would take longer than most answers. */
const AT_ONCE = 65_536;

/** Lines on their way out, in the order given. */
export interface LinesOut {
  /** Waits while the reader is slower, so that what waits for it stays small. Null: the line is kept for the next write. */
  write: (line: string) => Promise<void> | null;
  /** Writes what is kept. */
  flush: () => Promise<void> | null;
}

/** Writes lines to a stream, many at once. */
export function linesTo(output: Writable): LinesOut {
  let kept = '';
  const flush = () => {
    if (kept === '') return null;
    const text = kept;
    kept = '';
    return output.write(text) ? null : once(output, 'drain').then(() => undefined);
  };
  return {
    write: (line) => {
      kept += `${line}\n`;
      return kept.length < AT_ONCE ? null : flush();
    },
    flush,
  };
}

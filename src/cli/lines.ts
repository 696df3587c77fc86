import type { Readable } from 'node:stream';

/** The longest line that is read, in characters; what goes beyond is no license. */
const LONGEST_LINE = 1_000_000;

/**
 * The lines of a text, one at a time: ended by LF or CRLF, a byte order mark taken off, null in place of one that is
 * too long. (node:readline would also split at U+2028, which JSON allows in a string.)
 */
export async function* linesOf(input: Readable): AsyncGenerator<string | null> {
  let pieces: string[] = [];
  let length = 0;
  let first = true;
  const line = () => (length > LONGEST_LINE ? null : pieces.join(''));
  for await (const chunk of input.setEncoding('utf8') as AsyncIterable<string>) {
    const [head = '', ...tail] = (first ? chunk.replace(/^\uFEFF/, '') : chunk).split('\n');
    first = false;
    length += head.length;
    if (length <= LONGEST_LINE) pieces.push(head);
    for (const next of tail) {
      yield line();
      pieces = [next];
      length = next.length;
    }
  }
  yield line();
}

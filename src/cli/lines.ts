import type { Readable } from 'node:stream';

/** The longest line that is read, in bytes; what goes beyond is no license. */
const LONGEST_LINE = 1_000_000;
const LINE_FEED = 10;

/** A line, or why it cannot be read. */
export type Line = { text: string } | { fault: 'too-long' | 'not-utf-8' };

/**
 * The lines of a text in UTF-8, those of one piece of the stream at a time: ended by LF or CRLF, a byte order mark taken
 * off. (node:readline would also split at U+2028, which JSON allows in a string.)
 */
export async function* linesOf(input: Readable): AsyncGenerator<Line[]> {
  // A mark anywhere else is a character.
  let decoder = new TextDecoder('utf-8', { fatal: true });
  let pieces: Buffer[] = [];
  let length = 0;
  const add = (piece: Buffer) => {
    length += piece.length;
    if (length <= LONGEST_LINE) pieces.push(piece);
  };
  const end = (): Line => {
    const line = length > LONGEST_LINE ? ({ fault: 'too-long' } as const) : decoded(decoder, pieces);
    decoder = MARK_KEPT;
    pieces = [];
    length = 0;
    return line;
  };
  for await (const chunk of input as AsyncIterable<Buffer | string>) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    const lines: Line[] = [];
    let from = 0;
    for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, from)) {
      add(bytes.subarray(from, at));
      lines.push(end());
      from = at + 1;
    }
    add(bytes.subarray(from));
    yield lines;
  }
  yield [end()];
}

const MARK_KEPT = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decoded(decoder: TextDecoder, pieces: readonly Buffer[]): Line {
  try {
    return { text: decoder.decode(pieces.length === 1 ? pieces[0] : Buffer.concat(pieces)) };
  } catch {
    return { fault: 'not-utf-8' };
  }
}

import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { describeFault, type InputFault } from '../contract/input-fault';
import { consider } from '../contract/consider';
import { readRecord } from '../contract/record';
import type { Day, Policy } from '../policy';

/** The longest line that is read, in characters; what goes beyond is no license. */
const LONGEST_LINE = 1_000_000;

/** One line in, one line out: a verdict, or what is wrong with the record. A line too long to read is null. */
export function evaluateLine(
  policy: Policy,
  text: string | null,
  line: number,
  asOf: Day,
): { answer: object; refused: boolean } {
  const refuse = (id: string | null, fault: InputFault) => ({
    answer: { id, error: { ...fault, message: describeFault(fault), line } },
    refused: true,
  });
  if (text === null) return refuse(null, { code: 'too-long', path: '', clauses: [] });
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch {
    return refuse(null, { code: 'not-json', path: '', clauses: [] });
  }
  const record = readRecord(input);
  if (!record.ok) return refuse(idOf(input), record.failure);
  const { id, license, ask } = record.value;
  const verdict = consider(() => policy.evaluate(license, asOf, ask));
  return verdict.ok ? { answer: { id, ...verdict.value }, refused: false } : refuse(id, verdict.failure);
}

function idOf(input: unknown): string | null {
  const id: unknown = typeof input === 'object' && input !== null && 'id' in input ? input.id : null;
  return typeof id === 'string' ? id : null;
}

/** Evaluates a stream of records line by line, holding one at a time; returns how many were read and refused. */
export async function evaluateStream(
  policy: Policy,
  input: Readable,
  output: Writable,
  asOf: Day,
): Promise<{ read: number; refused: number }> {
  const count = { read: 0, refused: 0 };
  let number = 0;
  for await (const line of linesOf(input)) {
    number += 1;
    if (line?.trim() === '') continue;
    const { answer, refused } = evaluateLine(policy, line, number, asOf);
    count.read += 1;
    if (refused) count.refused += 1;
    if (!output.write(`${JSON.stringify(answer)}\n`)) await once(output, 'drain');
  }
  return count;
}

/**
 * The lines of a text: ended by LF or CRLF, a byte order mark taken off, null in place of one that is too long.
 * (node:readline would also split at U+2028, which JSON allows in a string.)
 */
async function* linesOf(input: Readable): AsyncGenerator<string | null> {
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

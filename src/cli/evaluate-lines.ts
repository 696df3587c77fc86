import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { describeFault, type InputFault } from '../contract/input-fault';
import { consider, readRecord } from '../contract/record';
import { mockupsPolicy, type Day } from '../policy';

/** One line in, one line out: a verdict, or what is wrong with the record. */
export function evaluateLine(line: string, asOf: Day): { answer: object; refused: boolean } {
  let input: unknown;
  try {
    input = JSON.parse(line);
  } catch {
    return refusal(null, { code: 'not-json', path: '', clauses: [] });
  }
  const record = readRecord(input);
  if (!record.ok) return refusal(idOf(input), record.failure);
  const { id, license, ask } = record.value;
  const verdict = consider(() => mockupsPolicy.evaluate(license, asOf, ask));
  return verdict.ok ? { answer: { id, ...verdict.value }, refused: false } : refusal(id, verdict.failure);
}

function refusal(id: string | null, fault: InputFault): { answer: object; refused: boolean } {
  return { answer: { id, error: { ...fault, message: describeFault(fault) } }, refused: true };
}

function idOf(input: unknown): string | null {
  const id: unknown = typeof input === 'object' && input !== null && 'id' in input ? input.id : null;
  return typeof id === 'string' ? id : null;
}

/** Evaluates a stream of records line by line, holding one at a time; returns how many were read and refused. */
export async function evaluateStream(
  input: Readable,
  output: Writable,
  asOf: Day,
): Promise<{ read: number; refused: number }> {
  const count = { read: 0, refused: 0 };
  for await (const line of linesOf(input)) {
    if (line.trim() === '') continue;
    const { answer, refused } = evaluateLine(line, asOf);
    count.read += 1;
    if (refused) count.refused += 1;
    if (!output.write(`${JSON.stringify(answer)}\n`)) await once(output, 'drain');
  }
  return count;
}

/** The lines of a text: ended by LF or CRLF, a byte order mark taken off. (node:readline would also split at U+2028, which JSON allows in a string.) */
async function* linesOf(input: Readable): AsyncGenerator<string> {
  let rest = '';
  let first = true;
  for await (const chunk of input.setEncoding('utf8') as AsyncIterable<string>) {
    const lines = (first ? chunk.replace(/^\uFEFF/, '') : rest + chunk).split('\n');
    first = false;
    rest = lines.pop() ?? '';
    yield* lines;
  }
  yield rest;
}

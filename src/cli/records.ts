import type { Readable } from 'node:stream';
import type { InputFault } from '../contract/input-fault';
import { type LicenseRecord, readRecord } from '../contract/record';
import type { Result } from '../contract/result';
import { type Line, linesOf } from './lines';

/** A line that is no license record. */
export interface Refused {
  /** What the line itself says its id is, where it says one. */
  id: string | null;
  fault: InputFault;
}

/** One line of a file of license records. */
export interface RecordLine<Read = LicenseRecord> {
  /** From 1, blank lines counted. */
  number: number;
  text: string;
  read: Result<Read, Refused>;
}

/** Reads a record from parsed JSON. */
type RecordReader<Read> = (input: unknown) => Result<Read, InputFault>;

/**
 * Every license record of a file of JSON lines, those of one piece of the stream at a time, each read when it is asked
 * for; blank lines are passed over.
 */
export const recordsOf = (input: Readable) => recordsBy(readRecord, input);

/** The same for records of any form. */
export async function* recordsBy<Read>(
  read: RecordReader<Read>,
  input: Readable,
): AsyncGenerator<Iterable<RecordLine<Read>>> {
  let number = 0;
  const recordsIn = function* (lines: readonly Line[]) {
    for (const line of lines) {
      number += 1;
      const text = 'text' in line ? line.text : null;
      if (text?.trim() !== '') yield { number, text: text ?? '', read: readLineBy(read, line) };
    }
  };
  for await (const lines of linesOf(input)) yield recordsIn(lines);
}

/** Reads the record on a line. */
export const readLine = (line: Line) => readLineBy(readRecord, line);

function readLineBy<Read>(read: RecordReader<Read>, line: Line): RecordLine<Read>['read'] {
  const refuse = (id: string | null, fault: InputFault) => ({ ok: false as const, failure: { id, fault } });
  if ('fault' in line) return refuse(null, { code: line.fault, path: '', clauses: [] });
  let input: unknown;
  try {
    input = JSON.parse(line.text);
  } catch {
    return refuse(null, { code: 'not-json', path: '', clauses: [] });
  }
  const record = read(input);
  return record.ok ? record : refuse(idOf(input), record.failure);
}

function idOf(input: unknown): string | null {
  const id: unknown = typeof input === 'object' && input !== null && 'id' in input ? input.id : null;
  return typeof id === 'string' ? id : null;
}

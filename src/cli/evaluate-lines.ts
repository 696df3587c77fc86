import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { consider } from '../contract/consider';
import type { InputFault } from '../contract/input-fault';
import type { Day, Policy } from '../policy';
import type { Line } from './lines';
import { readLine, type RecordLine, recordsOf } from './records';
import { type CommandSpeech, describeFault, ENGLISH } from './speech';

interface Evaluated {
  answer: object;
  refused: boolean;
}

/** One line in, one line out: a verdict, or what is wrong with the record. */
export function evaluateLine(
  policy: Policy,
  line: Line,
  number: number,
  asOf: Day,
  speech = ENGLISH,
): Evaluated {
  return evaluated(policy, { number, read: readLine(line) }, asOf, speech);
}

function evaluated(
  policy: Policy,
  { number, read }: Pick<RecordLine, 'number' | 'read'>,
  asOf: Day,
  speech: CommandSpeech,
): Evaluated {
  if (!read.ok) return refuse(number, read.failure.id, read.failure.fault, speech);
  const { id, license, ask } = read.value;
  const verdict = consider(() => policy.evaluate(license, asOf, ask));
  return verdict.ok
    ? { answer: { id, ...verdict.value }, refused: false }
    : refuse(number, id, verdict.failure, speech);
}

function refuse(line: number, id: string | null, fault: InputFault, speech: CommandSpeech): Evaluated {
  return { answer: { id, error: { ...fault, message: describeFault(fault, speech), line } }, refused: true };
}

/** Evaluates a stream of records line by line, holding one at a time; returns how many were read and refused. */
export async function evaluateStream(
  policy: Policy,
  input: Readable,
  output: Writable,
  asOf: Day,
  speech = ENGLISH,
): Promise<{ read: number; refused: number }> {
  const count = { read: 0, refused: 0 };
  for await (const line of recordsOf(input)) {
    const { answer, refused } = evaluated(policy, line, asOf, speech);
    count.read += 1;
    if (refused) count.refused += 1;
    if (!output.write(`${JSON.stringify(answer)}\n`)) await once(output, 'drain');
  }
  return count;
}

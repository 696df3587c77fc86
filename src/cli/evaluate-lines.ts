import type { Readable, Writable } from 'node:stream';
import { consider } from '../contract/consider';
import type { InputFault } from '../contract/input-fault';
import type { Day, Policy, Verdict } from '../policy';
import { answerText } from './answer-text';
import type { Line } from './lines';
import { linesTo } from './lines-out';
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
  answerOf = wholeOf,
): Evaluated {
  if (!read.ok) return refuse(number, read.failure.id, read.failure.fault, speech);
  const { id, license, ask } = read.value;
  const verdict = consider(() => policy.evaluate(license, asOf, ask));
  return verdict.ok
    ? { answer: answerOf(id, verdict.value), refused: false }
    : refuse(number, id, verdict.failure, speech);
}

/** How a verdict is written on its line. */
export type AnswerShape = (id: string, verdict: Verdict) => object;

const wholeOf: AnswerShape = (id, verdict) => ({ id, ...verdict });

function refuse(line: number, id: string | null, fault: InputFault, speech: CommandSpeech): Evaluated {
  return { answer: { id, error: { ...fault, message: describeFault(fault, speech), line } }, refused: true };
}

/** Evaluates a stream of records line by line, holding what one piece of the stream brings; returns how many were read and refused. */
export async function evaluateStream(
  policy: Policy,
  input: Readable,
  output: Writable,
  asOf: Day,
  speech = ENGLISH,
  answerOf = wholeOf,
): Promise<{ read: number; refused: number }> {
  const count = { read: 0, refused: 0 };
  const lines = linesTo(output);
  for await (const records of recordsOf(input)) {
    for (const record of records) {
      const { answer, refused } = evaluated(policy, record, asOf, speech, answerOf);
      count.read += 1;
      if (refused) count.refused += 1;
      const isSlow = lines.write(answerText(answer));
      if (isSlow) await isSlow;
    }
    await lines.flush();
  }
  return count;
}

import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { InputFault } from '../contract/input-fault';
import { tidyLicense } from '../contract/tidy-license';
import { readRow } from '../exchange/importing/read-row';
import type { FileReading, ReadRow } from '../exchange/reading/reading';
import type { Day, Policy } from '../policy';
import { type CommandSpeech, describeFault } from './speech';

/** Writes a license record for each row of a file, or what is wrong with the row in its place; returns how many were refused. */
export async function writeReading(
  policy: Policy,
  { rows }: Pick<FileReading, 'rows'>,
  output: Writable,
  today: Day,
  speech: CommandSpeech,
): Promise<number> {
  let refused = 0;
  for (const row of rows) {
    const answer = answerTo(policy, row, today, speech);
    if ('error' in answer) refused += 1;
    if (!output.write(`${JSON.stringify(answer)}\n`)) await once(output, 'drain');
  }
  return refused;
}

/** The record of a row. It never has the key. */
function answerTo(policy: Policy, row: ReadRow, today: Day, speech: CommandSpeech): object {
  const refuse = (fault: InputFault) => ({
    id: row.id,
    error: { ...fault, message: describeFault(fault, speech), line: row.line },
  });
  if ('fault' in row) return refuse(row.fault);
  const read = readRow(policy, row.row, today);
  if (!read.ok) return refuse(read.failure);
  const { id, name, contact, license } = read.value;
  const fault = policy.faultIn(license, today);
  return fault ? refuse(fault) : { id, name, contact, ...tidyLicense(license) };
}

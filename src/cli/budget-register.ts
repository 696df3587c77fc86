import type { Readable } from 'node:stream';
import { readBudgetLicense } from '../budget/read-license';
import type { BudgetLicense } from '../budget/row';
import type { InputFault } from '../contract/input-fault';
import { recordsBy } from './records';
import { type CommandSpeech, describeFault } from './speech';

/** A record that cannot be read: which, and what to do. */
interface RefusedRecord {
  id: string | null;
  error: InputFault & { message: string; line: number };
}

/** Reads a register of license records whole. `read` counts the records, also those that are refused. */
export async function readRegister(
  input: Readable,
  speech: CommandSpeech,
): Promise<{ licenses: BudgetLicense[]; refused: RefusedRecord[]; read: number }> {
  const licenses: BudgetLicense[] = [];
  const refused: RefusedRecord[] = [];
  for await (const records of recordsBy(readBudgetLicense, input))
    for (const { number, read } of records) {
      if (read.ok) licenses.push(read.value);
      else {
        const { id, fault } = read.failure;
        refused.push({ id, error: { ...fault, message: describeFault(fault, speech), line: number } });
      }
    }
  return { licenses, refused, read: licenses.length + refused.length };
}

import type { FormFaultCode } from '../../contract/input-fault';
import type { Result } from '../../contract/result';
import type { Day } from '../../policy';
import { readDayText } from '../reading/day-text';

/** Reads a day as files write it, by itself: what can be two days is a fault, for no other row is there to tell. */
export function readLooseDay(text: string): Result<Day, FormFaultCode> {
  const read = readDayText(text);
  if (read.kind === 'day') return { ok: true, value: read.day };
  if (read.kind === 'no-end') return { ok: false, failure: 'end-not-known' };
  return { ok: false, failure: read.kind === 'either' ? 'ambiguous-date' : 'impossible-date' };
}

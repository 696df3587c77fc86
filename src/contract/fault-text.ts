import type { Speech } from '../words/speech';
import type { InputFaultCode } from './input-fault';
import { LONGEST_ID } from './limits';

/** What is wrong, and what to do, in a sentence. `example` is a day, written as the reader would have to write it. */
export function faultText(
  { say }: Pick<Speech<`fault.${InputFaultCode}`>, 'say'>,
  code: InputFaultCode,
  example = '2015-05-09',
): string {
  return say(`fault.${code}`, { example, longest: LONGEST_ID });
}

import type { InputFaultCode } from '../../../src/contract/input-fault';
import { LONGEST_ID } from '../../../src/contract/limits';
import type { Speech } from './use-words';

/** What is wrong, and what to do, in a sentence. `example` is a day, written as the reader would have to write it. */
export function faultText(
  { say }: Pick<Speech, 'say'>,
  code: InputFaultCode,
  example = '2015-05-09',
): string {
  return say(`fault.${code}`, { example, longest: LONGEST_ID });
}

import type { Speech } from '../wording/use-words';
import type { FormFault } from './draft';

/** What is wrong with a field, in words; undefined where nothing is. */
export function faultText(
  faults: readonly FormFault[],
  field: string,
  say: Speech['say'],
): string | undefined {
  const fault = faults.find((each) => each.field === field);
  return fault && say(`fault.${fault.code}`, { example: '2015-05-09' });
}

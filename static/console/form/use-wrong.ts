import { faultText } from '../../../src/contract/fault-text';
import type { InputFault } from '../../../src/contract/input-fault';
import { toTyped } from '../../../src/words/typed-day';
import { useViewer } from '../data/viewer';
import type { Wrong } from '../parts/field';
import { useWords } from '../wording/use-words';

/** Says what is wrong, with a day of the viewer's own way of writing as an example. */
export function useWrong(): (fault: InputFault) => Wrong {
  const speech = useWords();
  const { today } = useViewer();
  return ({ code, clauses }) => ({
    text: faultText(speech, code, toTyped(today, speech.locale)),
    clauses,
  });
}

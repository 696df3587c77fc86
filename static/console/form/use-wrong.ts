import type { InputFault } from '../../../src/contract/input-fault';
import { toTyped } from '../../../src/words/typed-day';
import { useViewer } from '../data/viewer';
import type { Wrong } from '../parts/field';
import { useWords } from '../wording/use-words';

/** Says what is wrong, with a day of the viewer's own way of writing as an example. */
export function useWrong(): (fault: InputFault) => Wrong {
  const { say, locale } = useWords();
  const { today } = useViewer();
  return ({ code, clauses }) => ({
    text: say(`fault.${code}`, { example: toTyped(today, locale) }),
    clauses,
  });
}

import { MOST_COUNTED } from '../../../src/contract/limits';
import { reads } from '../data/reads';
import { usePages } from '../data/use-pages';
import { useViewer } from '../data/viewer';
import { useWords } from '../wording/use-words';

/** How many requests wait for an answer, as text; null where none do, or nobody knows. */
export function useWaitingCount(): string | null {
  const { number } = useWords();
  const { timeZone } = useViewer();
  const { items, more } = usePages(reads.requests('open', timeZone));
  if (items === null || items.length === 0) return null;
  return more || items.length > MOST_COUNTED ? `${number(MOST_COUNTED)}+` : number(items.length);
}

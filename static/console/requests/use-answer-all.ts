import { useQueryClient } from '@tanstack/react-query';
import { MOST_ANSWERED } from '../../../src/contract/limits';
import type { RequestAnswer } from '../../../src/contract/requests';
import type { AskFailure } from '../data/ask';
import { REQUESTS } from '../data/reads';
import { useWrite } from '../data/use-write';

interface AnsweredAll {
  /** How many requests somebody else was faster with. */
  overtaken: number;
  /** Why it stopped; null where all were answered. */
  failure: AskFailure | null;
}

/** Answers requests alike, in pieces as large as one call takes. */
export function useAnswerAll(): (ids: readonly string[], answer: RequestAnswer) => Promise<AnsweredAll> {
  const client = useQueryClient();
  const { write } = useWrite('answerRequests');
  return async (ids, answer) => {
    let overtaken = 0;
    for (let from = 0; from < ids.length; from += MOST_ANSWERED) {
      const given = await write({ ids: ids.slice(from, from + MOST_ANSWERED), answer });
      if (!given.ok) {
        // Whether the answer was stored, only the lists tell now.
        void client.invalidateQueries({ queryKey: REQUESTS });
        return { overtaken, failure: given.failure };
      }
      overtaken += given.value.filter(({ outcome }) => outcome === 'overtaken').length;
    }
    return { overtaken, failure: null };
  };
}

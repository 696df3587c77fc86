import type { changeQuestions } from '../contract/changes';
import { MOST_LOGGED } from '../contract/limits';
import type { Ports } from '../ports';
import type { Answers } from './answers';

export function changeAnswers({ register }: Ports): Answers<typeof changeQuestions> {
  return {
    listChanges: async ({ id }) => {
      const kept = await register.get(id);
      if (!kept) return { ok: false, failure: { code: 'not-found' } };
      const forgotten = Math.max(0, (kept.changes ?? 0) - MOST_LOGGED);
      return { ok: true, value: { changes: await register.changesOf(kept), forgotten } };
    },
  };
}

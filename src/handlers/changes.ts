import type { changeQuestions } from '../contract/changes';
import { MOST_LOGGED } from '../contract/limits';
import type { KeptLicense, Ports } from '../ports';
import { inTurns } from '../ports/in-turns';
import type { Answers } from './answers';

/** How many logs are read at the same time. */
const AT_ONCE = 5;

export function changeAnswers({ register }: Ports): Answers<typeof changeQuestions> {
  const logOf = async (kept: KeptLicense) => ({
    changes: await register.changesOf(kept),
    forgotten: Math.max(0, (kept.changes ?? 0) - MOST_LOGGED),
  });
  return {
    listChanges: async ({ id }) => {
      const kept = await register.get(id);
      return kept ? { ok: true, value: await logOf(kept) } : { ok: false, failure: { code: 'not-found' } };
    },

    listLogs: async ({ ids }) => {
      const found = await register.getMany(ids);
      const value = await inTurns(AT_ONCE, [...found.values()], async (kept) => ({
        id: kept.entry.id,
        ...(await logOf(kept)),
      }));
      const asked = new Map(value.map((log) => [log.id, log]));
      return { ok: true, value: ids.flatMap((id) => asked.get(id) ?? []) };
    },
  };
}

import type { KeyVault } from '../key-vault';
import { BY_INSTANT, looseKeys } from './loose-key-rows';
import { secretAt } from './table';

const MOST_AT_ONCE = 10;

const key = (reference: string) => secretAt<string>(reference);

/** License keys as Forge secrets. The entity store has a note of each loose key: one that no license uses. */
export const forgeKeyVault: KeyVault = {
  get: (reference) => key(reference).get(),

  putLoose: async (reference, text, at) => {
    await looseKeys.put({ reference, notedAt: at });
    await key(reference).put(text);
  },

  drop: async (reference) => {
    await key(reference).remove();
    await looseKeys.remove(reference);
  },

  looseBefore: async (instant) => {
    const notes = await looseKeys.first({
      index: BY_INSTANT,
      where: { before: instant },
      atMost: MOST_AT_ONCE,
    });
    return notes.map(({ reference }) => reference);
  },
};

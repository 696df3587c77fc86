import type { keyQuestions } from '../contract/keys';
import type { Ports } from '../ports';
import type { Answers } from './answers';
import { tidyDraft } from './checked-draft';
import { entryOf, keepLicense } from './keep-license';
import { overtaken } from './licenses';
import { noteAuthor } from './logging';
import { sweepingAfter } from './loose-keys';
import { hasKey } from './stands-as';

export function keyAnswers(ports: Ports): Answers<typeof keyQuestions> {
  return {
    /** Only the key changes. After an upgrade, a license has a new key (U8). */
    replaceKey: sweepingAfter(ports, async ({ id, revision, key }, { accountId: by }) => {
      const base = await ports.register.get(id);
      if (base?.entry.revision !== revision)
        // The same key again, as after a lost answer, is there already.
        return base && (await hasKey(ports, base, key)) ? { ok: true, value: base.entry } : overtaken(base);
      const draft = tidyDraft(base.entry);
      await noteAuthor(ports, by);
      return entryOf(await keepLicense(ports, { id, base, draft, key, author: { by } }));
    }),

    revealKey: async ({ id }) => {
      const reference = (await ports.register.get(id))?.keyReference ?? null;
      if (reference === null) return { ok: false, failure: { code: 'not-found' } };
      const key = await ports.vault.get(reference);
      if (key !== null) return { ok: true, value: { key } };
      // The key may have been replaced between the two reads. Then the license has another reference now.
      const now = (await ports.register.get(id))?.keyReference ?? null;
      if (now === reference) throw new Error('The key of a license is not in the vault.');
      const replaced = now === null ? null : await ports.vault.get(now);
      return replaced === null
        ? { ok: false, failure: { code: 'not-found' } }
        : { ok: true, value: { key: replaced } };
    },
  };
}

import { kvs } from '@forge/kvs';
import type { Settings } from '../../contract/site';
import type { SettingsStore } from '../settings-store';
import { ATTENTION_ENTITY, FIRST, keyOf, type AttentionEntity } from './attention-entity';
import { fromStorage } from './storage-failure';

const KEY = 'settings';

export const forgeSettings: SettingsStore = {
  get: async () => (await fromStorage(() => kvs.get<Settings>(KEY))) ?? null,
  set: (settings) =>
    fromStorage(() =>
      kvs
        .transact()
        .set(KEY, settings)
        .set(keyOf.settings, noticed(settings), { entityName: ATTENTION_ENTITY })
        .execute(),
    ),
};

/** The lead times once more where prompts are decided, which read nothing else there. */
const noticed = ({ leadDays }: Settings): AttentionEntity => ({
  day: FIRST,
  mark: crypto.randomUUID(),
  fact: { is: 'settings', leadDays },
});

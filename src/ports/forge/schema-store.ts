import { kvs } from '@forge/kvs';
import type { Prepared, SchemaStore } from '../schema-store';
import { fromStorage } from './storage-failure';

const KEY = 'schema';

export const forgeSchema: SchemaStore = {
  get: async () => (await fromStorage(() => kvs.get<Prepared>(KEY))) ?? null,
  set: (prepared) => fromStorage(() => kvs.set(KEY, prepared)),
};
